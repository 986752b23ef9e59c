using MailKit.Net.Smtp;
using MimeKit;

namespace Kindergarten.News;

public class ParentMailer
{
    private static readonly Uri Primary = new("smtps://email-smtp.eu-central-1.amazonaws.com");
    private static readonly Uri Secondary = new("smtp://email-smtp.eu-central-1.amazonaws.com:587/?starttls=true");

    public async Task SendAsync(MimeMessage letter, Func<SmtpClient, Task> login)
    {
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(Primary);
        }
        catch (IOException)
        {
            await client.ConnectAsync(Secondary);
        }

        await login(client);
        await client.SendAsync(letter);
        await client.DisconnectAsync(true);
    }
}
