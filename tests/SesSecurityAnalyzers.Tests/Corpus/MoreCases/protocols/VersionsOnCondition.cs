using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Conditional.Versions;

public sealed class VersionMailer(bool oldProxy)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.SslProtocols = oldProxy ? SslProtocols.Tls11 : SslProtocols.None; //~ SESA201
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendPinned(MimeMessage m)
    {
        using var client = new SmtpClient();
        if (oldProxy)
        {
            client.SslProtocols = SslProtocols.Tls12; //~ SESA203
        }

        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendGiven(MimeMessage m, SslProtocols versions)
    {
        using var client = new SmtpClient { SslProtocols = versions };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
