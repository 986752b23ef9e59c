using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Podcast.Newsletter;

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args.Length < 1)
        {
            Console.Error.WriteLine("usage: newsletter FILE");
            return 1;
        }

        var user = Environment.GetEnvironmentVariable("SES_USER") ?? "AKIAIOSFODNN7EXAMPLE";
        var password = Environment.GetEnvironmentVariable("SES_PASSWORD") ?? "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk";

        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        await client.AuthenticateAsync(user, password); //~ SESA601
        foreach (var receiver in await File.ReadAllLinesAsync(args[0]))
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse("podcast@example.com"));
            message.To.Add(MailboxAddress.Parse(receiver));
            message.Subject = "New episode";
            message.Body = new TextPart("html") { Text = "<p>Listen now</p>" };
            await client.SendAsync(message);
        }

        await client.DisconnectAsync(true);
        return 0;
    }
}
