using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Embassy.Visas;

public sealed class VisaMailer(bool ingress)
{
    private const string Ingress = "a1b2c3d4e5.fjqz.mail-manager-smtp.amazonaws.com";
    private const string Classic = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var host = ingress ? Ingress : Classic;
        var mode = host == Ingress ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        client.Connect(host, mode == SecureSocketOptions.StartTls ? 587 : 465, mode);
        client.Send(message);
    }

    public void SendBySwitch(MimeMessage message)
    {
        var host = ingress ? Ingress : Classic;
        var (port, mode) = host switch
        {
            Ingress => (587, SecureSocketOptions.StartTls),
            Classic => (2465, SecureSocketOptions.SslOnConnect),
            _ => (25, SecureSocketOptions.None),
        };
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void SendByText(MimeMessage message)
    {
        var host = ingress ? Ingress : "localhost";
        var secure = host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase);
        using var client = new SmtpClient();
        client.Connect(host, secure ? 587 : 25, secure ? SecureSocketOptions.StartTls : SecureSocketOptions.None);
        client.Send(message);
    }
}
