using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Theatre.Tickets;

public sealed class TicketMailer
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("Email-SMTP.eu-west-1.AmazonAWS.com.", 465, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }

    public void SendWrapped(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("Email-SMTP.eu-west-1.AmazonAWS.com.", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
