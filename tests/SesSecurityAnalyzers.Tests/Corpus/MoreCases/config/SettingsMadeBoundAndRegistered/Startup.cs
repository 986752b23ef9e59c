using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Orchard.Harvest;

public sealed class PickerMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }
}

public sealed class BuyerMail
{
    public string Host { get; set; } = "";

    public int Port { get; set; }
}

public static class Startup
{
    public static void AddHarvest(this IServiceCollection services, IConfiguration configuration)
    {
        var pickers = new PickerMail();
        configuration.GetSection("Pickers").Bind(pickers);
        services.AddSingleton(pickers);

        BuyerMail buyers = new();
        configuration.Bind("Buyers", buyers);
        services.AddSingleton(buyers);
    }
}

public sealed class PickerMailer(PickerMail settings)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(settings.Host, settings.Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }
}

public sealed class BuyerMailer
{
    private readonly BuyerMail _settings;

    public BuyerMailer(BuyerMail settings) => _settings = settings;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_settings.Host, _settings.Port, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void Announce(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_settings.Host, _settings.Port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(message);
    }
}
