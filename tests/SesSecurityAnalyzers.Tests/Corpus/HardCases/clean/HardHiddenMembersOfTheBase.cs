using MailKit.Net.Smtp;
using MimeKit;
using Tls = MailKit.Security.SecureSocketOptions;
using static Thicket.Paths.Lines;

namespace Thicket.Paths;

internal static class Lines
{
    public const int Direct = 465;
    public const int Standard = 587;
}

internal class RelayMailer
{
    protected const string Host = "relay.example.net";
    protected const Tls Mode = Tls.None;

    public virtual void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 25, Mode);
        client.Send(message);
    }
}

internal sealed class SesMailer : RelayMailer
{
    private new const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private new const Tls Mode = Tls.StartTls;

    public override void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Standard, Mode);
        client.Send(message);
    }

    public void SendDirectly(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Direct, Tls.SslOnConnect);
        client.Send(message);
    }

    public void SendInside(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(RelayMailer.Host, Direct, RelayMailer.Mode);
        client.Send(message);
    }
}
