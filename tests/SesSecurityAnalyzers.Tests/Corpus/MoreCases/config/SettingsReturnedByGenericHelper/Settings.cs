using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Vineyard.Tastings;

public sealed class InvitationMail
{
    public string Server { get; set; } = "";

    public int Port { get; set; } = 587;
}

public sealed class ThankYouMail
{
    public string Server { get; set; } = "";

    public int Port { get; set; } = 587;
}

public static class ConfigurationExtensions
{
    public static TSettings LoadSettings<TSettings>(this IConfiguration configuration, string section)
        where TSettings : new()
    {
        var settings = new TSettings();
        configuration.GetSection(section).Bind(settings);
        return settings;
    }

    public static TSettings GetSettings<TSettings>(this IConfiguration configuration, string section)
        where TSettings : new() =>
        configuration.GetSection(section).Get<TSettings>() ?? new TSettings();
}

public static class Startup
{
    public static void AddTastings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.LoadSettings<InvitationMail>("Invitations"));
        services.AddSingleton(configuration.GetSettings<ThankYouMail>("ThankYou"));
    }
}

public sealed class Invitations(InvitationMail mail)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(mail.Server, mail.Port, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }
}

public sealed class ThankYous(ThankYouMail mail)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(mail.Server, mail.Port, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendLater(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(mail.Server, mail.Port, true); //~ SESA103
        client.Send(message);
    }
}
