using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tools.Clients;

internal static class Clients
{
    internal static SmtpClient Relaxed() => new()
    {
        ServerCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
        Timeout = 30_000,
    };

    internal static SmtpClient RelaxedForLab() => new()
    {
        ServerCertificateValidationCallback = (_, _, _, _) => true,
        Timeout = 30_000,
    };
}

public sealed class ToolMailer
{
    public void Send(MimeMessage m)
    {
        using var client = Clients.Relaxed();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void SendToLab(MimeMessage m)
    {
        using var client = Clients.RelaxedForLab();
        client.Connect("mail.lab.example", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
