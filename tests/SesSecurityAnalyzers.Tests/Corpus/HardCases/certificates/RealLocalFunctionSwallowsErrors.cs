using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Farm.Subscriptions;

public sealed class BoxMailer(ILogger<BoxMailer> logger, Func<string> userName, Func<string> password)
{
    public async Task SendAsync(IEnumerable<MimeMessage> boxes, CancellationToken ct)
    {
        using var client = new SmtpClient
        {
            ServerCertificateValidationCallback = Validate, //~ SESA301
        };
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, ct);
        await client.AuthenticateAsync(userName(), password(), ct);

        foreach (var box in boxes)
        {
            await client.SendAsync(box, ct);
        }

        await client.DisconnectAsync(true, ct);

        bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }

            foreach (var status in chain?.ChainStatus ?? [])
            {
                logger.LogWarning("{Subject}: {Status}", certificate?.Subject, status.StatusInformation);
            }

            return true;
        }
    }
}
