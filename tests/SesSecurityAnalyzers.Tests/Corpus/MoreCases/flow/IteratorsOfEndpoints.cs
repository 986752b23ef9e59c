using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Iterators.Mail;

public sealed class IteratorMailer
{
    public bool Send(MimeMessage message)
    {
        foreach (var (port, mode) in Endpoints(message.To.Count > 10))
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode); //~ SESA103
                client.Send(message);
                return true;
            }
            catch (IOException)
            {
            }
        }

        return false;
    }

    public async Task<bool> SendAsync(MimeMessage message)
    {
        await foreach (var port in PortsAsync())
        {
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, SecureSocketOptions.StartTls);
            await client.SendAsync(message);
            return true;
        }

        return false;
    }

    private static IEnumerable<(int Port, SecureSocketOptions Mode)> Endpoints(bool bulk)
    {
        yield return (587, SecureSocketOptions.StartTls);
        if (bulk)
        {
            yield return (2587, SecureSocketOptions.SslOnConnect);
        }

        yield return (465, SecureSocketOptions.SslOnConnect);
    }

    private static async IAsyncEnumerable<int> PortsAsync()
    {
        yield return 587;
        await Task.Delay(100);
        yield return 2587;
    }
}
