using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Rapids.Rafts;

public sealed class RaftMailer
{
    public async Task SendAsync(MimeMessage message, bool direct)
    {
        var tasks = new List<Task>();
        foreach (var host in new[] { "email-smtp.us-east-1.amazonaws.com", "localhost" })
        {
            var secure = host != "localhost";
            tasks.Add(Task.Run(async () =>
            {
                using var client = new SmtpClient();
                if (secure)
                {
                    await client.ConnectAsync(host, direct ? 465 : 587, direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
                }
                else
                {
                    await client.ConnectAsync(host, 1025, SecureSocketOptions.None);
                }

                await client.SendAsync(message);
            }));
        }

        await Task.WhenAll(tasks);
    }

    public Task SendBothAsync(MimeMessage message)
    {
        return Task.WhenAll(
            Deliver("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls),
            Deliver("localhost", 1025, SecureSocketOptions.None));

        async Task Deliver(string host, int port, SecureSocketOptions mode)
        {
            using var client = new SmtpClient();
            await client.ConnectAsync(host, port, mode).ConfigureAwait(false);
            await client.SendAsync(message).ConfigureAwait(false);
        }
    }
}
