using System.Net;
using System.Net.Mail;

namespace Orchestra.Season;

public sealed class SeasonMailer(ICredentialsByHost credentials)
{
    public async Task AnnounceAsync(MailMessage preview, MailMessage programme)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587); //~ SESA101
        client.Credentials = credentials;
        await client.SendMailAsync(preview);

        client.EnableSsl = true;
        await client.SendMailAsync(programme);
    }
}
