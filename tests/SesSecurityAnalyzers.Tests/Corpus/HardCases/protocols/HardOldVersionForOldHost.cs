using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Copper.Pipes;

public sealed class PipeMailer(bool archive)
{
    private const string Ses = "email-smtp.us-east-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var host = archive ? "mail.example.org" : Ses;
        using var client = new SmtpClient();
        client.SslProtocols = host == Ses ? SslProtocols.None : SslProtocols.Tls11;
        client.CheckCertificateRevocation = !archive;
        client.Connect(host, 587, archive ? SecureSocketOptions.Auto : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendBoth(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = SslProtocols.Tls11;
        client.Connect("mail.example.org", 587, SecureSocketOptions.StartTls);
        client.Send(message);
        client.Disconnect(true);

        client.SslProtocols = SslProtocols.None;
        client.Connect(Ses, 587, SecureSocketOptions.StartTls);
        client.Send(message);
        client.Disconnect(true);
    }

    public void SendBothTurnedRound(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Ses, 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
        client.Disconnect(true);

        client.SslProtocols = SslProtocols.Tls11;
        client.Connect("mail.example.org", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
