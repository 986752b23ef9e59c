using MailKit.Net.Smtp;
using MimeKit;

namespace Lamp.Shop;

public sealed partial class LampMailer
{
    public async Task SendAsync(MimeMessage order)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Host, 587, Mode); //~ SESA102
        await client.SendAsync(order);
    }
}
