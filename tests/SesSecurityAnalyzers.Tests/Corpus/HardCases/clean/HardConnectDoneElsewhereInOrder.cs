using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Rail.Delays;

public sealed class DelayMailer
{
    private readonly int port = 465;
    private readonly SecureSocketOptions mode = SecureSocketOptions.None;

    // The fields of the old days are hidden by the locals here.
    public void Send(MimeMessage message)
    {
        var port = 587;
        var mode = SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode);
        client.Send(message);
    }

    public void SendInside(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("relay.example.net", this.port, this.mode);
        client.Send(message);
    }

    public Task SendLaterAsync(MimeMessage message)
    {
        return Task.Run(() => Deliver(this.port, SecureSocketOptions.SslOnConnect));

        void Deliver(int port, SecureSocketOptions mode)
        {
            using var client = new SmtpClient();
            client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode);
            client.Send(message);
        }
    }
}
