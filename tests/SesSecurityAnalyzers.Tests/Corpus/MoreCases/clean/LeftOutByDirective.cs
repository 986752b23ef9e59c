using System.Net;
using System.Net.Mail;

namespace Mill.Flour;

public sealed class MillMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
#if PLAINTEXT_OF_OLD
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25);
        client.EnableSsl = false;
#else
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = true;
#endif
        client.Credentials = credentials;
        client.Send(message);
    }
}
