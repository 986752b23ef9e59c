using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Aquarium.Visits;

public class VisitMailer
{
    public async Task SendAsync(MimeMessage m)
    {
        var (host, port) = ("email-smtp.us-west-2.amazonaws.com", 587);
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(host, port, SecureSocketOptions.SslOnConnect); //~ SESA103
        await smtp.SendAsync(m);
    }

    public async Task SendToneAsync(MimeMessage m)
    {
        (string host, int port, SecureSocketOptions mode) = ("email-smtp.us-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(host, port, mode);
        await smtp.SendAsync(m);
    }
}
