using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Relay.Web;

public sealed class RelayOptions
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
}

public sealed class RelayMailer(IOptions<RelayOptions> options)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(options.Value.Host, options.Value.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }
}

public static class Registration
{
    public static void AddRelay(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RelayOptions>().Bind(configuration.GetSection("Relay")).ValidateOnStart();
        services.AddTransient<RelayMailer>();
    }
}
