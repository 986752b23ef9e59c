using System.Net.Mail;
using Microsoft.Extensions.Hosting;

namespace Portal.Notifications;

public sealed class PortalNotifications(IHostEnvironment environment)
{
    public void Welcome(MailMessage message)
    {
        SmtpClient client;
        if (environment.IsDevelopment())
        {
            client = new SmtpClient("localhost", 1025);
        }
        else if (environment.IsStaging())
        {
            client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
        }
        else
        {
            client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        }

        using (client)
        {
            client.Send(message);
        }
    }

    public void Reset(MailMessage message)
    {
        using var client = new SmtpClient();
        client.Host = environment.IsProduction() ? "email-smtp.eu-west-1.amazonaws.com" : "localhost";
        client.Port = environment.IsProduction() ? 587 : 1025;
        client.EnableSsl = environment.IsProduction();
        client.Send(message);
    }

    public void Goodbye(MailMessage message)
    {
        var production = environment.IsProduction();
        using var client = new SmtpClient(production ? "email-smtp.eu-west-1.amazonaws.com" : "localhost", production ? 587 : 1025);
        client.EnableSsl = !production; //~ SESA101
        client.Send(message);
    }

    public void Digest(MailMessage message)
    {
        var host = environment.EnvironmentName switch
        {
            "Production" => "email-smtp.eu-west-1.amazonaws.com",
            "Staging" => "email-smtp.eu-central-1.amazonaws.com",
            _ => "localhost",
        };
        using var client = new SmtpClient(host, host == "localhost" ? 1025 : 587) { EnableSsl = host != "localhost" };
        client.Send(message);
    }
}
