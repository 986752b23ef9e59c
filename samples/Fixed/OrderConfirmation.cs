using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Shop.Mail;

/// <summary>Thanks for an order.</summary>
public sealed class OrderConfirmation
{
    public async Task SendAsync(string recipient, string order)
    {
        var message = new MimeMessage { Subject = $"Order {order}", Body = new TextPart("plain") { Text = "Thank you." } };
        message.From.Add(MailboxAddress.Parse("shop@example.com"));
        message.To.Add(MailboxAddress.Parse(recipient));

        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(Secrets.UserName, Secrets.Password);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}
