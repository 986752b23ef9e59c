using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Freight.Manifests;

public sealed class ManifestMailer
{
    public async Task SendAsync(MimeMessage manifest, CancellationToken token)
    {
        using var client = new SmtpClient();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var mode = attempt == 0 ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTlsWhenAvailable;
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, mode, token); //~ SESA102
                break;
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt + 1), token);
            }
        }

        await client.SendAsync(manifest, token);
    }

    public async Task SendPatientlyAsync(MimeMessage manifest, CancellationToken token)
    {
        using var client = new SmtpClient();
        for (var attempt = 0; attempt < 3 && !client.IsConnected; attempt++)
        {
            try
            {
                await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", attempt == 0 ? 587 : 2587, SecureSocketOptions.StartTls, token);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt + 1), token);
            }
        }

        await client.SendAsync(manifest, token);
    }
}
