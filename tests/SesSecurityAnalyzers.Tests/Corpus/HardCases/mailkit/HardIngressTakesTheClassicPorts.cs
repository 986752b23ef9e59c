using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canyon.Trails;

internal sealed record Line(string Host, bool Direct)
{
    public int Port => Direct ? 465 : 587;
}

public sealed class TrailMailer
{
    private static readonly Line Classic = new("email-smtp.us-west-1.amazonaws.com", true);
    private static readonly Line Ingress = Classic with { Host = "a1b2c3d4e5.wmjb.mail-manager-smtp.amazonaws.com" };

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Classic.Host, Classic.Port, Classic.Direct);
        client.Send(message);
    }

    public void SendThroughIngress(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Ingress.Host, Ingress.Port, Ingress.Direct); //~ SESA103 SESA104
        client.Send(message);
    }

    public void SendThroughSubmission(MimeMessage message)
    {
        var line = Ingress with { Direct = false };
        using var client = new SmtpClient();
        client.Connect(line.Host, line.Port, line.Direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
