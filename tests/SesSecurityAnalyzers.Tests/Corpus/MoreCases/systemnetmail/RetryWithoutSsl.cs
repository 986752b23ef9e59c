using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Logging;

namespace Parcel.Tracking;

public sealed class TrackingNotifier(ICredentialsByHost credentials, ILogger<TrackingNotifier> logger)
{
    public async Task NotifyAsync(MailMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient("email-smtp.ap-southeast-1.amazonaws.com", 587);
        client.Credentials = credentials;
        client.EnableSsl = true;

        try
        {
            await client.SendMailAsync(message, ct);
        }
        catch (SmtpException ex) when (ex.StatusCode == SmtpStatusCode.GeneralFailure)
        {
            logger.LogWarning(ex, "TLS handshake failed, trying again without it");
            client.EnableSsl = false; //~ SESA101
            await client.SendMailAsync(message, ct);
        }
    }
}
