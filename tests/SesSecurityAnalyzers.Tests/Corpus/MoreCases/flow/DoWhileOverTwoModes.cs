using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parish.Bells;

public sealed class BellMailer
{
    public void Ring(MimeMessage m)
    {
        using var client = new SmtpClient();
        var options = SecureSocketOptions.StartTls;
        do
        {
            try
            {
                client.Connect("email-smtp.eu-west-2.amazonaws.com", 587, options); //~ SESA102
            }
            catch (NotSupportedException)
            {
                options = SecureSocketOptions.StartTlsWhenAvailable;
            }
        }
        while (!client.IsConnected);

        client.Send(m);
    }

    public void RingPatiently(MimeMessage m)
    {
        using var client = new SmtpClient();
        var options = SecureSocketOptions.StartTls;
        var attempts = 0;
        do
        {
            try
            {
                client.Connect("email-smtp.eu-west-2.amazonaws.com", 587, options);
            }
            catch (IOException) when (attempts < 3)
            {
                attempts++;
            }
        }
        while (!client.IsConnected);

        client.Send(m);
    }
}
