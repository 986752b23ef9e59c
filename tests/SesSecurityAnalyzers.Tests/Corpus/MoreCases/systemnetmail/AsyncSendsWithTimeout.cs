using System.Net.Mail;

namespace Timeouts.Async;

public sealed class TimedMailer
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public async Task<bool> SendAsync(MailMessage message)
    {
        using var source = new CancellationTokenSource(Limit);
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        try
        {
            await client.SendMailAsync(message, source.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public async Task<bool> SendAnyAsync(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 2587); //~ SESA101
        var sending = client.SendMailAsync(message);
        var finished = await Task.WhenAny(sending, Task.Delay(Limit));
        if (finished != sending)
        {
            client.SendAsyncCancel();
            return false;
        }

        return true;
    }

    public async Task SendSlowlyAsync(IAsyncEnumerable<MailMessage> messages)
    {
        using var client = new SmtpClient { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 2587 };
        await foreach (var message in messages)
        {
            client.EnableSsl = true;
            await client.SendMailAsync(message);
        }
    }
}
