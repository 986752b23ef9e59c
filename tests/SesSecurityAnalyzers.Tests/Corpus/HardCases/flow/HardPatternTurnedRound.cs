using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bridge.Tolls;

public sealed class TollMailer
{
    private const string Host = "email-smtp.sa-east-1.amazonaws.com";

    public void SendReceipt(MimeMessage receipt) => Send(receipt, 465);

    public void SendReminder(MimeMessage reminder) => Send(reminder, 587);

    public void SendNotice(MimeMessage notice) => SendRight(notice, 2465);

    public void SendDigest(MimeMessage digest) => SendRight(digest, 2587);

    private static void Send(MimeMessage message, int port)
    {
        var mode = port is not (465 or 2465) ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode); //~ SESA103
        client.Send(message);
    }

    private static void SendRight(MimeMessage message, int port)
    {
        var mode = port is not 465 and not 2465 ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect;
        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
