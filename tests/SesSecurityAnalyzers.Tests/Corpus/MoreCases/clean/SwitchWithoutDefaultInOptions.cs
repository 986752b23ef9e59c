using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Tannery.Offers;

public sealed class OfferMailSettings
{
    public string Host { get; set; } = "email-smtp.ap-south-1.amazonaws.com";

    public int Port { get; set; }

    public bool EnableSsl { get; set; }

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}

public static class Registration
{
    public static void AddOfferMail(this IServiceCollection services, IConfiguration configuration) =>
        services.AddOptions<OfferMailSettings>().Bind(configuration.GetSection("OfferMail")).ValidateOnStart();
}

public sealed class OfferMailer(IOptions<OfferMailSettings> options)
{
    public void Send(MailMessage message)
    {
        var settings = options.Value;
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.EnableSsl,
            Credentials = new NetworkCredential(settings.UserName, settings.Password),
        };
        client.Send(message);
    }
}
