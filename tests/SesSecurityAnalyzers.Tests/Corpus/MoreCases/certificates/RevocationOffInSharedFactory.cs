using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Realty.Viewings;

internal sealed class SmtpFactory
{
    internal static SmtpClient Create()
    {
        var client = new SmtpClient();
        client.Timeout = 15000;
        client.CheckCertificateRevocation = false; //~ SESA302
        client.LocalDomain = "viewings.example.com";
        return client;
    }
}

public sealed class ViewingMailer(string user, string password)
{
    public async Task ConfirmAsync(string to, DateTimeOffset slot)
    {
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Viewings", "viewings@example.com"));
        message.To.Add(MailboxAddress.Parse(to));
        message.Subject = $"Viewing on {slot:d}";
        message.Body = new TextPart("plain") { Text = "See you there." };

        using var client = SmtpFactory.Create();
        await client.ConnectAsync("email-smtp.us-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
