using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ledger.Closing;

public sealed class ClosingMailer(string user, string password)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, false);
        if (client.IsSecure)
        {
            client.Authenticate(user, password);
            client.Send(m);
        }
    }
}
