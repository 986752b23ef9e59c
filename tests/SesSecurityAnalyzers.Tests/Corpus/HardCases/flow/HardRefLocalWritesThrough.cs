using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Glacier.Stations;

public sealed class StationMailer
{
    private const string Host = "email-smtp.eu-north-1.amazonaws.com";

    public void SendThroughRef(MimeMessage message)
    {
        var port = 587;
        ref var chosen = ref port;
        chosen = 465;

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendThroughRefParameter(MimeMessage message)
    {
        var port = 465;
        Submission(ref port);

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendThroughOtherRef(MimeMessage message)
    {
        var port = 587;
        Alternate(ref port);

        using var client = new SmtpClient();
        client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }

    private static void Submission(ref int port) => port = 587;

    private static void Alternate(ref int port) => port += 2000 - 62;
}
