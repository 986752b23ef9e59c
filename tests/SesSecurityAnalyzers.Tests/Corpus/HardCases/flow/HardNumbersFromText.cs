using System.Globalization;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Observatory.Alerts;

internal static class Defaults
{
    public const string Port = "2525";
    public static readonly string WrapperPort = "465";
}

public sealed class NightMailer
{
    private const string Host = "email-smtp.us-west-1.amazonaws.com";

    public void SendParsed(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, int.Parse(Defaults.Port, CultureInfo.InvariantCulture), SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }

    public void SendConverted(MimeMessage message)
    {
        var port = Convert.ToInt32(Defaults.WrapperPort);
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendConvertedWell(MimeMessage message)
    {
        var port = Convert.ToInt32(Defaults.WrapperPort);
        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
