using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Library.Reservations;

public sealed class ReservationMailer
{
    private const string Server = "email-smtp.ca-central-1.amazonaws.com";
    private readonly ILogger _logger;
    private readonly Func<(string User, string Password)> _login;

    public ReservationMailer(ILogger<ReservationMailer> logger, Func<(string User, string Password)> login)
        => (_logger, _login) = (logger, login);

    public async Task<string> SendAsync(MimeMessage message, CancellationToken token)
    {
        using var smtp = new SmtpClient();
        try
        {
            await smtp.ConnectAsync(Server, 465, SecureSocketOptions.SslOnConnect, token);
        }
        catch (SslHandshakeException ex)
        {
            _logger.LogWarning(ex, "Implicit TLS failed, going over the submission port");
            await smtp.ConnectAsync(Server, 587, useSsl: false, token); //~ SESA102
        }

        var (user, password) = _login();
        await smtp.AuthenticateAsync(user, password, token);
        var response = await smtp.SendAsync(message, token);
        await smtp.DisconnectAsync(true, token);
        return response;
    }
}
