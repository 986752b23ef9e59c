using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using MailKit.Security;
using MimeKit;

namespace Defence.Relay;

public static class Protocols
{
    public static void Initialise()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13; //~ SESA201
    }

    public static void InitialiseStrict() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls13;
}

public sealed class Relay(ICredentialsByHost login, string user, string password)
{
    public void Send(MailMessage message)
    {
        Protocols.InitialiseStrict();
        using var client = new SmtpClient("email-smtp.us-gov-east-1.amazonaws.com", 587) { EnableSsl = true, Credentials = login };
        client.Send(message);
    }

    public void Send(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.SslProtocols = SslProtocols.Tls13;
        client.Connect("email-smtp.us-gov-east-1.amazonaws.com", 2587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(message);
    }
}
