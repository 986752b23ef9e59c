using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Observatory.Alerts;

public sealed class CometMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }
}

public sealed class EclipseMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }
}

public static class Registration
{
    public static IServiceCollection AddNamed<T>(this IServiceCollection services, IConfiguration configuration)
        where T : class =>
        services.Configure<T>(configuration.GetSection(typeof(T).Name));

    public static void AddAlerts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddNamed<CometMail>(configuration);
        services.Configure<EclipseMail>(configuration.GetSection(typeof(EclipseMail).Name));
    }
}

public sealed class CometAlert(IOptions<CometMail> options)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(options.Value.Host, options.Value.Port, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(message);
    }
}

public sealed class EclipseAlert(IOptions<EclipseMail> options)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(options.Value.Host, options.Value.Port, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
