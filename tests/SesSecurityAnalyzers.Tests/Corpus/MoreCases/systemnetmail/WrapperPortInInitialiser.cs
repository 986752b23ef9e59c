using System.Net.Mail;

namespace Kite.Shop;

public static class ShopMailer
{
    public static async Task SendAsync(MailMessage message, CancellationToken token)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-west-2.amazonaws.com",
            Port = 2465, //~ SESA103
            EnableSsl = true,
        };
        await client.SendMailAsync(message, token);
    }

    public static async Task SendOnTwinPortAsync(MailMessage message, CancellationToken token)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-west-2.amazonaws.com",
            Port = 2587,
            EnableSsl = true,
        };
        await client.SendMailAsync(message, token);
    }
}
