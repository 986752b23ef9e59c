using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ranger.Patrols;

public sealed class PatrolMailer(bool viaProxy)
{
    public void Send(MimeMessage report)
    {
        Resolve(viaProxy, out var host, out var port, out var mode);
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA103
        client.Send(report);
    }

    public void SendFitting(MimeMessage report)
    {
        ResolveFitting(viaProxy, out var host, out var port, out var mode);
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(report);
    }

    private static void Resolve(bool proxy, out string host, out int port, out SecureSocketOptions mode)
    {
        host = "email-smtp.us-west-2.amazonaws.com";
        port = 2587;
        mode = SecureSocketOptions.StartTls;
        if (proxy)
        {
            port = 2465;
        }
    }

    private static void ResolveFitting(bool proxy, out string host, out int port, out SecureSocketOptions mode)
    {
        host = "email-smtp.us-west-2.amazonaws.com";
        mode = proxy ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        port = 2587;
        if (proxy)
        {
            port = 2465;
        }
    }
}
