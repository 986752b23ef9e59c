using System.Net;
using System.Net.Mail;

namespace Nursery.Plants;

public sealed class PlantMailer(ICredentialsByHost credentials, bool production)
{
    public void SendByHost(MailMessage message)
    {
        var host = production ? "email-smtp.us-west-2.amazonaws.com" : "localhost";
        using var client = new SmtpClient(host, host == "localhost" ? 25 : 587);
        client.EnableSsl = host != "localhost";
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendByPort(MailMessage message)
    {
        var (host, port) = production ? ("email-smtp.us-west-2.amazonaws.com", 587) : ("localhost", 25);
        using var client = new SmtpClient(host, port);
        client.EnableSsl = port != 25;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendByStatement(MailMessage message)
    {
        using var client = new SmtpClient();
        client.Host = "localhost";
        if (production)
        {
            client.Host = "email-smtp.us-west-2.amazonaws.com";
            client.Port = 587;
        }

        client.Credentials = credentials;
        client.EnableSsl = production;
        client.Send(message);
    }
}
