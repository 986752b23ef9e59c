using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Atlas.Trips;

public sealed class TripMailer
{
    public void Book(MimeMessage message) => Relay(message, "email-smtp.eu-west-1.amazonaws.com", true);

    public void Preview(MimeMessage message) => Relay(message, "localhost", false);

    public void Remind(MimeMessage message) => Connect(message, "email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);

    private static void Relay(MimeMessage message, string host, bool secure)
    {
        var port = secure ? 465 : 1025;
        Connect(message, host, port, secure ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.None);
    }

    private static void Connect(MimeMessage message, string host, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }
}
