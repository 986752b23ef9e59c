using System.Net;
using System.Net.Mail;

namespace Abbey.Concerts;

public sealed class ConcertMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage programme)
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 2587);
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(programme);
    }
}
