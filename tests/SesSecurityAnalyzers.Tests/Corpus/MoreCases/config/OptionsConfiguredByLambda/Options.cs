using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lighthouse.Logs;

public sealed class StormMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public bool Tls { get; set; }
}

public sealed class CalmMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public bool Tls { get; set; }
}

public sealed class GuestMail
{
    public string Host { get; set; } = "email-smtp.eu-west-2.amazonaws.com";

    public int Port { get; set; } = 587;

    public bool Tls { get; set; }
}

public static class Registration
{
    public static void AddLogs(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<StormMail>(mail => configuration.GetSection("Storm").Bind(mail));
        services.AddOptions<CalmMail>().Configure<IConfiguration>((mail, settings) => settings.GetSection("Calm").Bind(mail));
        services.Configure<GuestMail>(mail => configuration.GetSection("Guests").Bind(mail));
    }
}

public sealed class StormLog(IOptions<StormMail> options)
{
    public void Send(MailMessage entry)
    {
        using var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.Tls }; //~ SESA101
        client.Send(entry);
    }
}

public sealed class CalmLog(IOptions<CalmMail> options)
{
    public void Send(MailMessage entry)
    {
        using var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.Tls };
        client.Send(entry);
    }

    public void SendLate(MailMessage entry)
    {
        using var client = new SmtpClient(options.Value.Host, options.Value.Port + 1878) { EnableSsl = options.Value.Tls }; //~ SESA103
        client.Send(entry);
    }
}

public sealed class GuestBook(IOptions<GuestMail> options)
{
    public void Send(MailMessage entry)
    {
        using var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.Tls };
        client.Send(entry);
    }
}
