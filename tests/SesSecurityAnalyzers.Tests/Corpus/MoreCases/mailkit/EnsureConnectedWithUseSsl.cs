using MailKit.Net.Smtp;
using MimeKit;

namespace Helpline.Cases;

public sealed class CaseMailer : IDisposable
{
    private readonly SmtpClient _client = new();
    private readonly SemaphoreSlim _lock = new(1, 1);
    private readonly string _user;
    private readonly string _password;

    public CaseMailer(string user, string password)
    {
        _user = user;
        _password = password;
    }

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken = default)
    {
        await _lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await EnsureConnectedAsync(cancellationToken).ConfigureAwait(false);
            await _client.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _lock.Release();
        }
    }

    private async Task EnsureConnectedAsync(CancellationToken cancellationToken)
    {
        if (!_client.IsConnected)
        {
            await _client.ConnectAsync("email-smtp.sa-east-1.amazonaws.com", 587, true, cancellationToken).ConfigureAwait(false); //~ SESA103
        }

        if (!_client.IsAuthenticated)
        {
            await _client.AuthenticateAsync(_user, _password, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _lock.Dispose();
    }
}
