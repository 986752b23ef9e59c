using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Quay.Cranes;

internal static class Retry
{
    public static T Times<T>(int count, Func<int, T> action)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return action(attempt);
            }
            catch (IOException) when (attempt < count)
            {
                Thread.Sleep(1000);
            }
        }
    }
}

public sealed class CraneMailer
{
    private const string Host = "email-smtp.ap-southeast-2.amazonaws.com";

    public string Send(MimeMessage message) => Retry.Times(3, attempt =>
    {
        var direct = attempt % 2 == 1;
        using var client = new SmtpClient();
        client.Connect(Host, direct ? 465 : 587, direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        return client.Send(message);
    });

    public int Count(IEnumerable<MimeMessage> messages)
    {
        var port = 587;
        var sent = 0;
        Retry.Times(1, _ =>
        {
            using var client = new SmtpClient();
            client.Connect(Host, port, SecureSocketOptions.StartTls);
            foreach (var message in messages)
            {
                client.Send(message);
                sent++;
            }

            return port = 2587;
        });
        return sent;
    }
}
