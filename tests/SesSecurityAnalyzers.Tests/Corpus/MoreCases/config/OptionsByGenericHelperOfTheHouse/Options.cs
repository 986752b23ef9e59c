using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Quarry.Blasting;

public sealed class AlarmMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }

    public bool Ssl { get; set; }
}

public sealed class ReportMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }

    public bool Ssl { get; set; }
}

internal static class Sections
{
    public static IServiceCollection AddSection<TOptions>(this IServiceCollection services, IConfiguration configuration, string path)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection("Mail:" + path)).ValidateOnStart();
        return services;
    }
}

public static class Startup
{
    public static void AddBlasting(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSection<AlarmMail>(configuration, "Alarm").AddSection<ReportMail>(configuration, "Report");
}

public sealed class Alarms(IOptions<AlarmMail> options)
{
    public void Raise(MailMessage message)
    {
        var mail = options.Value;
        using var client = new SmtpClient(mail.Host, mail.Port);
        client.EnableSsl = mail.Ssl; //~ SESA101
        client.Send(message);
    }
}

public sealed class Reports(IOptionsMonitor<ReportMail> options)
{
    public void Send(MailMessage message)
    {
        var mail = options.CurrentValue;
        using var client = new SmtpClient(mail.Host, mail.Port);
        client.EnableSsl = mail.Ssl;
        client.Send(message);
    }
}
