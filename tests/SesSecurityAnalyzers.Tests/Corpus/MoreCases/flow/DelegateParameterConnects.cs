using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Chess.Office;

public sealed class OfficeMailer
{
    public void Plain(MimeMessage m) => Deliver(m, client => client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None)); //~ SESA101

    public Task WhenOfferedAsync(MimeMessage m) => DeliverAsync(m, client => client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587)); //~ SESA102

    public Task StrictAsync(MimeMessage m) => DeliverAsync(m, client => client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls));

    private static void Deliver(MimeMessage m, Action<ISmtpClient> connect)
    {
        using var client = new SmtpClient();
        connect(client);
        client.Send(m);
    }

    private static async Task DeliverAsync(MimeMessage m, Func<ISmtpClient, Task> connect)
    {
        using var client = new SmtpClient();
        await connect(client);
        await client.SendAsync(m);
    }
}
