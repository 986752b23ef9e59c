using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Recursive.Fallback;

public sealed class RecursiveMailer
{
    public Task SendAsync(MimeMessage message) => SendAsync(message, 587, 3);

    public Task SendSafelyAsync(MimeMessage message) => SendSafelyAsync(message, 587, 3);

    private static async Task SendAsync(MimeMessage message, int port, int attempts)
    {
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
            await client.SendAsync(message);
        }
        catch (IOException) when (attempts > 1)
        {
            await SendAsync(message, port == 587 ? 465 : 587, attempts - 1);
        }
    }

    private static async Task SendSafelyAsync(MimeMessage message, int port, int attempts)
    {
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.StartTls);
            await client.SendAsync(message);
        }
        catch (IOException) when (attempts > 1)
        {
            await SendSafelyAsync(message, port == 587 ? 2587 : 587, attempts - 1);
        }
    }
}
