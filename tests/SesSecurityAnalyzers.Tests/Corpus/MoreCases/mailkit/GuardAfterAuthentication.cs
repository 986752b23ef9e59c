using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ledger.Audit;

public sealed class AuditMailer(string user, string password)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Authenticate(user, password);
        if (!client.IsSecure)
        {
            throw new InvalidOperationException("too late: the password is gone");
        }

        client.Send(m);
    }

    public void SendLogged(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        if (!client.IsSecure)
        {
            Console.Error.WriteLine("The connection is not encrypted.");
        }

        client.Authenticate(user, password);
        client.Send(m);
    }
}
