using MailKit.Net.Smtp;
using MimeKit;

namespace Opticians.Recall;

internal static class Defaults
{
    public static readonly string SmtpHost = "email-smtp.eu-west-2.amazonaws.com";
    public static readonly int SmtpPort = 587;
}

public sealed class RecallMailer
{
    private readonly Func<(string User, string Password)> _login;

    public RecallMailer(Func<(string User, string Password)> login) => _login = login;

    public async Task RecallAsync(IEnumerable<MimeMessage> letters)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Defaults.SmtpHost, Defaults.SmtpPort, Defaults.SmtpPort == 465); //~ SESA102

        var (user, password) = _login();
        await client.AuthenticateAsync(user, password);
        foreach (var letter in letters)
        {
            await client.SendAsync(letter);
        }

        await client.DisconnectAsync(true);
    }
}
