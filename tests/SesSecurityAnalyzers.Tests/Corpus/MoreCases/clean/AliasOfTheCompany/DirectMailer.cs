using System.Net;
using System.Net.Mail;

namespace Steel.Works.Mail;

public class DirectMailer
{
    private readonly ICredentialsByHost _login;

    public DirectMailer(ICredentialsByHost login)
    {
        _login = login;
    }

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("ses.steel.example.com", 587) { EnableSsl = true, Credentials = _login };
        client.Send(message);
    }

    // The scanner in hall 3 has its own relay.
    public void SendScan(MailMessage message)
    {
        using var client = new SmtpClient("relay.steel.example.com");
        client.Send(message);
    }
}
