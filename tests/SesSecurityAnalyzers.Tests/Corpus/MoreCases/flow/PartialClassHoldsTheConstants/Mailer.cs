using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Dairy.Delivery;

public sealed partial class Mailer(string user, string password)
{
    public async Task DeliverAsync(IEnumerable<MimeMessage> messages)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Host, Port, Wrapped);
        await client.AuthenticateAsync(user, password);
        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }
    }

    public async Task DeliverOneAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Host, Port, SecureSocketOptions.Auto); //~ SESA103
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
    }
}
