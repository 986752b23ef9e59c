using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Voting.Office;

internal sealed class BallotMailer
{
    internal Task SendBallotAsync(MimeMessage ballot) => DeliverAsync(ballot, SecureSocketOptions.StartTls);

    internal Task SendReminderAsync(MimeMessage reminder) => DeliverAsync(reminder, SecureSocketOptions.StartTls);

    internal async Task SendTestAsync(string receiver)
    {
        var test = new MimeMessage { Subject = "Test", Body = new TextPart("plain") { Text = "It works." } };
        test.From.Add(MailboxAddress.Parse("office@example.com"));
        test.To.Add(MailboxAddress.Parse(receiver));
        await DeliverAsync(test, SecureSocketOptions.None);
    }

    private static async Task DeliverAsync(MimeMessage message, SecureSocketOptions options)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.ca-central-1.amazonaws.com", 587, options); //~ SESA101
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
