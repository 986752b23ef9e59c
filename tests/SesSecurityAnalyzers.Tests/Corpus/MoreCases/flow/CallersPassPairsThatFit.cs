using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Escape.Rooms;

public class BookingMailer
{
    public void Confirm(MimeMessage message) => Deliver(message, "email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);

    public void Voucher(MimeMessage message) => Deliver(message, "email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);

    public void Preview(MimeMessage message) => Deliver(message, "localhost", 1025, SecureSocketOptions.None);

    private static void Deliver(MimeMessage message, string host, int port, SecureSocketOptions options)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, options);
        client.Send(message);
        client.Disconnect(true);
    }
}
