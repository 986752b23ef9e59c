using MailKit.Net.Smtp;
using MimeKit;

namespace Insurance.Common.Mail;

public sealed class ClaimJob(string user, string password)
{
    private static readonly Dictionary<string, string> Regions = new()
    {
        ["DE"] = "eu-central-1",
        ["FR"] = "eu-west-3",
        ["US"] = "us-east-1",
    };

    public async Task RunAsync(string country, MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectToSesAsync(Regions.GetValueOrDefault(country, "us-east-1"));
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
        await client.QuitAsync();
    }
}
