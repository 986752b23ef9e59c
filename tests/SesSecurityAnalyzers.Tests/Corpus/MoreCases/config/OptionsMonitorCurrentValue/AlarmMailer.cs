using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Fire.Brigade;

public sealed class SmtpOptions
{
    public string Host { get; set; } = "";
    public int Port { get; set; } = 587;
}

public static class Startup
{
    public static void Add(IServiceCollection services, IConfiguration configuration) =>
        services.AddOptions<SmtpOptions>().Bind(configuration.GetSection("Smtp"));
}

public sealed class AlarmMailer(IOptionsMonitor<SmtpOptions> monitor)
{
    public void Raise(MimeMessage m)
    {
        var smtp = monitor.CurrentValue;
        using var client = new SmtpClient();
        client.Connect(smtp.Host, smtp.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }

    public void Clear(MimeMessage m)
    {
        var smtp = monitor.CurrentValue;
        using var client = new SmtpClient();
        client.Connect(smtp.Host, smtp.Port, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
