using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Recipes.Weekly;

public static class Program2
{
    private const string DefaultHost = "email-smtp.us-east-1.amazonaws.com";

    public static async Task<int> RunAsync(string[] args)
    {
        var host = Environment.GetEnvironmentVariable("RECIPES_SMTP_HOST") ?? DefaultHost;
        var user = Environment.GetEnvironmentVariable("RECIPES_SMTP_USER") ?? "";
        var password = Environment.GetEnvironmentVariable("RECIPES_SMTP_PASSWORD") ?? "";

        var message = MimeMessage.Load(args[0]);
        using var client = new SmtpClient();
        await client.ConnectAsync(host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102

        if (user.Length > 0)
        {
            await client.AuthenticateAsync(user, password);
        }

        await client.SendAsync(message);
        return 0;
    }
}
