using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Harbour.Tugs;

public sealed class TugMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtps://email-smtp.us-east-1.amazonaws.com:995")); //~ SESA104
        client.Send(m);
    }

    public void SendServed(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtps://email-smtp.us-east-1.amazonaws.com:2465"));
        client.Send(m);
    }
}
