using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Surgery.Waiting;

public sealed class WaitingListMailer
{
    public void Called(MimeMessage m) => Send(m, port: 465);

    public void Moved(MimeMessage m) => Send(m);

    public void Freed(MimeMessage m) => SendWell(message: m, mode: SecureSocketOptions.SslOnConnect, port: 465);

    public void Closed(MimeMessage m) => SendWell(m);

    private static void Send(MimeMessage message, int port = 587, SecureSocketOptions mode = SecureSocketOptions.StartTls)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(message);
    }

    private static void SendWell(MimeMessage message, int port = 587, SecureSocketOptions mode = SecureSocketOptions.StartTls)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(message);
    }
}
