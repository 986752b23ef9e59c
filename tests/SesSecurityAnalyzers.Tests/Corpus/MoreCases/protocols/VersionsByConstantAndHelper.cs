using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Shared.Tls;

internal static class TlsDefaults
{
    public const SslProtocols Legacy = SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13;
    public static readonly SslProtocols Current = SslProtocols.Tls12 | SslProtocols.Tls13;
}

public sealed class SharedMailer
{
    public void Old(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.SslProtocols = TlsDefaults.Legacy; //~ SESA201
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Current(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.SslProtocols = TlsDefaults.Current;
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
