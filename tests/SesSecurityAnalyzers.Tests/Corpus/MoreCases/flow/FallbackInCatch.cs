using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bridge.Tolls;

public sealed class TollMailer
{
    public void Send(MimeMessage bill)
    {
        using var client = new SmtpClient();
        try
        {
            client.Connect("email-smtp.eu-west-3.amazonaws.com", 587, SecureSocketOptions.StartTls);
        }
        catch (SslHandshakeException)
        {
            client.Connect("email-smtp.eu-west-3.amazonaws.com", 25, SecureSocketOptions.None); //~ SESA101 SESA106
        }
        client.Send(bill);
    }
}
