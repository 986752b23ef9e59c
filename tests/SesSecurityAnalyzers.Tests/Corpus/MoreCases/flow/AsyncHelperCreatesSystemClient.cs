using System.Net;
using System.Net.Mail;

namespace Auction.Bids;

public sealed class BidMailer(Func<Task<ICredentialsByHost>> vault)
{
    public async Task OutbidAsync(MailMessage m)
    {
        using var client = await CreateAsync();
        await client.SendMailAsync(m);
    }

    public async Task WonAsync(MailMessage m)
    {
        using var client = await CreateSecuredAsync();
        await client.SendMailAsync(m);
    }

    private async Task<SmtpClient> CreateAsync()
    {
        var credentials = await vault();
        return new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials }; //~ SESA101
    }

    private async ValueTask<SmtpClient> CreateSecuredAsync()
    {
        var credentials = await vault();
        return new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { Credentials = credentials, EnableSsl = true };
    }
}
