using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Transition.Policy;

public sealed class TransitionMailer
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12 }; //~ SESA202
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendTooOld(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls | SslProtocols.Tls12 }; //~ SESA201
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
