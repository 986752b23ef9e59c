using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Rescue.Dispatch;

public sealed class DispatchMailer
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var port = 465;
        while (true)
        {
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect, cancellationToken); //~ SESA103
                await client.SendAsync(message, cancellationToken);
                return;
            }
            catch (IOException) when (port == 465)
            {
                port = 587;
            }
        }
    }

    public async Task SendWithMatchingModeAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var port = 465;
        var mode = SecureSocketOptions.SslOnConnect;
        while (true)
        {
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", port, mode, cancellationToken);
                await client.SendAsync(message, cancellationToken);
                return;
            }
            catch (IOException) when (port == 465)
            {
                port = 587;
                mode = SecureSocketOptions.StartTls;
            }
        }
    }
}
