using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canal.Locks;

public sealed class LockMailer(string? configuredHost)
{
    public void Send(MimeMessage message)
    {
        var host = configuredHost ?? "email-smtp.us-east-1.amazonaws.com";
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.None); //~ SESA101
        client.Send(message);
    }

    public void SendEncrypted(MimeMessage message)
    {
        var host = configuredHost ?? "email-smtp.us-east-1.amazonaws.com";
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
