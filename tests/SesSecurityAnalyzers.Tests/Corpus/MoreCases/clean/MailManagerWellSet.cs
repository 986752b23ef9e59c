// uses: nlog
using System.Net.Mail;
using MailKit.Security;
using MimeKit;
using NLog.Targets;

namespace Ingress.Relay;

public sealed class IngressMailer
{
    private const string Ingress = "a1b2c3d4e5.fips.wmjb.mail-manager-smtp.amazonaws.com";

    public void Send(MailMessage m)
    {
        using var client = new SmtpClient(Ingress, 587) { EnableSsl = true };
        client.Send(m);
    }

    public void Send(MimeMessage m)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect(Ingress, 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public static MailTarget Target() => new() { SmtpServer = Ingress, SmtpPort = 587, EnableSsl = true };
}
