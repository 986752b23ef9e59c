using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace Marketing.Campaigns;

public sealed record Recipient(string Name, string Address, bool Confirmed);

public sealed class NewsletterCampaign
{
    private const int BatchSize = 50;
    private readonly MimeMessage _template;
    private readonly IProtocolLogger _log;

    public NewsletterCampaign(MimeMessage template, IProtocolLogger log)
    {
        _template = template;
        _log = log;
    }

    public async Task<int> RunAsync(IReadOnlyCollection<Recipient> recipients, CancellationToken cancellation)
    {
        var sent = 0;
        foreach (var batch in recipients.Where(r => r.Confirmed).Chunk(BatchSize))
        {
            using var client = new SmtpClient(_log);
            client.Timeout = (int)TimeSpan.FromMinutes(1).TotalMilliseconds;
            client.MessageSent += (_, _) => sent++;
            await client.ConnectAsync("email-smtp.eu-south-1.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellation); //~ SESA105
            foreach (var recipient in batch)
            {
                await client.SendAsync(For(recipient), cancellation);
            }

            await client.DisconnectAsync(true, cancellation);
        }

        return sent;
    }

    public async Task PreviewAsync(Recipient editor, CancellationToken cancellation)
    {
        using var client = new SmtpClient(_log);
        await client.ConnectAsync(
            "email-smtp.eu-west-1.amazonaws.com",
            2465,
            SecureSocketOptions.Auto, //~ SESA103
            cancellation);
        await client.SendAsync(For(editor), cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    public void Check()
    {
        using var client = new SmtpClient(new NullProtocolLogger());
        client.Connect("email-smtp.eu-west-1.amazonaws.com", options: SecureSocketOptions.SslOnConnect);
        client.NoOp();
        client.Disconnect(true);
    }

    private MimeMessage For(Recipient recipient)
    {
        var message = new MimeMessage(_template.From, [new MailboxAddress(recipient.Name, recipient.Address)], _template.Subject, _template.Body);
        message.MessageId = MimeUtils.GenerateMessageId("example.com");
        message.Headers.Add("X-SES-CONFIGURATION-SET", "newsletter");
        return message;
    }
}
