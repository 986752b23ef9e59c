using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parallel.Sends;

public sealed class ParallelMailer
{
    public Task SendAllAsync(IReadOnlyList<MimeMessage> messages, CancellationToken cancellation) =>
        System.Threading.Tasks.Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation }, async (message, token) =>
        {
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls, token);
            await client.SendAsync(message, token);
        });

    public Task SendAllWrappedAsync(IReadOnlyList<MimeMessage> messages) => Task.WhenAll(messages.Select(async message =>
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 2587, SecureSocketOptions.SslOnConnect); //~ SESA103
        await client.SendAsync(message);
    }));

    public async Task SendInBackground(MimeMessage message)
    {
        var port = 587;
        await Task.Run(() =>
        {
            using var client = new SmtpClient();
            client.Connect("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.None); //~ SESA101
            client.Send(message);
        });
    }

    public void SendOnThread(MimeMessage message)
    {
        var thread = new Thread(() => Send(message, 465));
        thread.Start();
        thread.Join();
    }

    private static void Send(MimeMessage message, int port)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
