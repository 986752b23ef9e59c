using System.Net;
using System.Net.Mail;

namespace Extensions.Mail;

internal static class SmtpClientExtensions
{
    internal static SmtpClient ForSes(this SmtpClient client, string region, ICredentialsByHost login)
    {
        client.Host = $"email-smtp.{region}.amazonaws.com";
        client.Port = 587;
        client.EnableSsl = true;
        client.Credentials = login;
        return client;
    }

    internal static SmtpClient WithTimeout(this SmtpClient client, TimeSpan timeout)
    {
        client.Timeout = (int)timeout.TotalMilliseconds;
        return client;
    }
}

public sealed class ReceiptMailer(string region, ICredentialsByHost login)
{
    public async Task SendAsync(MailMessage receipt, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient()
            .ForSes(region, login)
            .WithTimeout(TimeSpan.FromSeconds(20));
        await client.SendMailAsync(receipt, cancellationToken);
    }
}
