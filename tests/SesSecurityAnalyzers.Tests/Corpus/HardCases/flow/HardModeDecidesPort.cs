using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Garden.Seeds;

public sealed class SeedMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Send(MimeMessage message, bool direct)
    {
        var mode = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, PortOf(mode), mode); //~ SESA103
        client.Send(message);
    }

    public void SendWell(MimeMessage message, bool direct)
    {
        var mode = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, WellKnownPortOf(mode), mode);
        client.Send(message);
    }

    private static int PortOf(SecureSocketOptions mode)
    {
        if (mode == SecureSocketOptions.Auto || mode == SecureSocketOptions.StartTls)
        {
            return 2587;
        }

        return 587;
    }

    private static int WellKnownPortOf(SecureSocketOptions mode)
    {
        if (mode == SecureSocketOptions.Auto || mode == SecureSocketOptions.StartTls)
        {
            return 2587;
        }

        return 465;
    }
}
