using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orbit.Launches;

public sealed class LaunchMailer
{
    private const string Host = "email-smtp.us-west-1.amazonaws.com";

    private static readonly int[] Ports = [587, 465, 2587, 2465];

    public void SendOverSubmission(MimeMessage message)
    {
        foreach (var port in Ports.Where(p => p is not (465 or 2465)))
        {
            if (TrySend(message, port, SecureSocketOptions.StartTls))
            {
                return;
            }
        }
    }

    public void SendOverWrapper(MimeMessage message)
    {
        for (var i = 1; i < Ports.Length; i += 2)
        {
            if (TrySend(message, Ports[i], SecureSocketOptions.SslOnConnect))
            {
                return;
            }
        }
    }

    public void SendOverAny(MimeMessage message)
    {
        var routes = Ports.Select(p => (Port: p, Mode: p % 2000 == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls)).ToList();
        var (port, mode) = routes[Random.Shared.Next(routes.Count)];
        TrySend(message, port, mode);
    }

    private static bool TrySend(MimeMessage message, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        try
        {
            client.Connect(Host, port, mode);
            client.Send(message);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
