using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cards.Mail;

public sealed class CardMailer
{
    private static readonly string[] Designs = ["balloons", "flowers", "plain"];

    public async Task SendAsync(string to, string design, string user, string password)
    {
        if (!Designs.Contains(design))
        {
            throw new ArgumentOutOfRangeException(nameof(design));
        }

        var message = new MimeMessage { Subject = "A card for you" };
        message.From.Add(MailboxAddress.Parse("cards@example.com"));
        message.To.Add(MailboxAddress.Parse(to));
        message.Body = new TextPart("html") { Text = $"<img src=\"https://example.com/{design}.png\">" };

        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
    }
}
