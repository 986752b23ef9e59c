using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Glass.Works;

public sealed class GlassMailer
{
    private static readonly Dictionary<string, (int Port, SecureSocketOptions Mode)> Lines = new(StringComparer.Ordinal)
    {
        ["standard"] = (587, SecureSocketOptions.StartTls),
        ["direct"] = (465, SecureSocketOptions.SslOnConnect),
        ["alternate"] = (2587, SecureSocketOptions.StartTls),
    };

    public void Send(MimeMessage message, string line)
    {
        if (!Lines.TryGetValue(line, out var chosen))
        {
            chosen = (2465, SecureSocketOptions.SslOnConnect);
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-1.amazonaws.com", chosen.Port, chosen.Mode);
        client.Send(message);
    }

    public void SendQueued(MimeMessage message)
    {
        var queue = new Queue<(int Port, SecureSocketOptions Mode)>();
        queue.Enqueue((587, SecureSocketOptions.StartTls));
        queue.Enqueue((465, SecureSocketOptions.SslOnConnect));
        while (queue.TryDequeue(out var next))
        {
            var (port, mode) = next;
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.us-west-1.amazonaws.com", port, mode);
                client.Send(message);
                return;
            }
            catch (TimeoutException)
            {
                // the next one
            }
        }
    }
}
