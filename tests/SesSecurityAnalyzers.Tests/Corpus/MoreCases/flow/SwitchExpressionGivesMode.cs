using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Quarry.Weighbridge;

public enum Channel { Direct, Relay, Bulk }

public sealed class WeighTicketMailer
{
    public void Send(MimeMessage ticket, Channel channel)
    {
        var mode = channel switch
        {
            Channel.Direct => SecureSocketOptions.StartTls,
            Channel.Relay => SecureSocketOptions.Auto,
            _ => SecureSocketOptions.StartTls,
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", 587, mode); //~ SESA102
        client.Send(ticket);
    }

    public void SendPaired(MimeMessage ticket, Channel channel)
    {
        var (port, mode) = channel switch
        {
            Channel.Direct => (465, SecureSocketOptions.SslOnConnect),
            Channel.Bulk => (2465, SecureSocketOptions.SslOnConnect),
            _ => (587, SecureSocketOptions.StartTls),
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", port, mode);
        client.Send(ticket);
    }
}
