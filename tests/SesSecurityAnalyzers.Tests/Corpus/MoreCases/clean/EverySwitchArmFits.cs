using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Planetarium.Shows;

public enum Route
{
    Submission,
    Alternate,
    Wrapped,
    WrappedAlternate,
}

public sealed class ShowMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage message, Route route, CancellationToken ct)
    {
        var (port, mode) = route switch
        {
            Route.Submission => (587, SecureSocketOptions.StartTls),
            Route.Alternate => (2587, SecureSocketOptions.StartTls),
            Route.Wrapped => (465, SecureSocketOptions.SslOnConnect),
            Route.WrappedAlternate => (2465, SecureSocketOptions.SslOnConnect),
            _ => throw new ArgumentOutOfRangeException(nameof(route)),
        };

        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-west-1.amazonaws.com", port, mode, ct);
        await client.AuthenticateAsync(user, password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
