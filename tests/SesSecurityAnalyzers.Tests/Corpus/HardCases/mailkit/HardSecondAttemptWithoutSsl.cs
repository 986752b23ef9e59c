using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace Organ.Concerts;

public sealed class ConcertMailer(string userName, string password)
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var client = new SmtpClient();
            IMailTransport transport = client;
            try
            {
                await transport.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 465, attempt == 0, cancellationToken); //~ SESA103
                await transport.AuthenticateAsync(userName, password, cancellationToken);
                await transport.SendAsync(message, cancellationToken);
                return;
            }
            catch (IOException) when (attempt == 0)
            {
                await Task.Delay(500, cancellationToken);
            }
        }
    }

    public async Task SendTwiceAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using IMailTransport transport = new SmtpClient();
            try
            {
                await transport.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 465, attempt is 0 or 1, cancellationToken);
                await transport.AuthenticateAsync(userName, password, cancellationToken);
                await transport.SendAsync(message, cancellationToken);
                return;
            }
            catch (IOException) when (attempt == 0)
            {
                await Task.Delay(500, cancellationToken);
            }
        }
    }
}
