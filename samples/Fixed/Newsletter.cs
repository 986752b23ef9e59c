using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Shop.Mail;

/// <summary>What is new this week, to many.</summary>
public sealed class Newsletter(string region)
{
    public async Task SendAsync(IEnumerable<string> recipients, string subject)
    {
        using var client = new SmtpClient();

        // Written for a test server with a certificate of its own, and never taken out again.
        client.SslProtocols = SslProtocols.None;

        // Port 465 speaks TLS from the first byte; STARTTLS waits there for a greeting that never comes.
        await client.ConnectAsync($"email-smtp.{region}.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        await client.AuthenticateAsync(Secrets.UserName, Secrets.Password);
        foreach (var recipient in recipients)
        {
            var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = "Look inside." } };
            message.From.Add(MailboxAddress.Parse("news@example.com"));
            message.To.Add(MailboxAddress.Parse(recipient));
            await client.SendAsync(message);
        }

        await client.DisconnectAsync(quit: true);
    }
}
