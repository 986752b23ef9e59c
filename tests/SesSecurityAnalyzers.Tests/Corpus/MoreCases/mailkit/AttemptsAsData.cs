using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Attempts.Data;

public readonly record struct Attempt(int Port, SecureSocketOptions Mode, TimeSpan Pause)
{
    public static Attempt Default => new(587, SecureSocketOptions.StartTls, TimeSpan.Zero);
}

public sealed class AttemptMailer
{
    private static readonly Attempt[] Careful =
    [
        Attempt.Default,
        Attempt.Default with { Port = 2587, Pause = TimeSpan.FromSeconds(1) },
        new(465, SecureSocketOptions.SslOnConnect, TimeSpan.FromSeconds(5)),
    ];

    private static readonly Attempt[] Careless =
    [
        Attempt.Default,
        Attempt.Default with { Port = 465, Pause = TimeSpan.FromSeconds(5) },
    ];

    public async Task<bool> SendAsync(MimeMessage message)
    {
        foreach (var attempt in Careful)
        {
            await Task.Delay(attempt.Pause);
            if (await TryAsync(message, attempt))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<bool> SendCarelesslyAsync(MimeMessage message)
    {
        foreach (var (port, mode, pause) in Careless)
        {
            await Task.Delay(pause);
            using var client = new SmtpClient();
            try
            {
                await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, mode); //~ SESA103
                await client.SendAsync(message);
                return true;
            }
            catch (IOException)
            {
            }
        }

        return false;
    }

    private static async Task<bool> TryAsync(MimeMessage message, Attempt attempt)
    {
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", attempt.Port, attempt.Mode);
            await client.SendAsync(message);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
