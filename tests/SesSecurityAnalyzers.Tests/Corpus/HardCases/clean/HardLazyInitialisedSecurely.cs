using System.Net;
using System.Net.Mail;

namespace Relay.Buoys;

public sealed class BuoyMailer(ICredentialsByHost credentials) : IDisposable
{
    private readonly object _gate = new();
    private SmtpClient? _client;

    private SmtpClient Client
    {
        get
        {
            if (_client is null)
            {
                lock (_gate)
                {
                    _client ??= Create();
                }
            }

            return _client;
        }
    }

    public void Send(MailMessage message) => Client.Send(message);

    public void Dispose() => _client?.Dispose();

    private SmtpClient Create()
    {
        SmtpClient? client = null;
        try
        {
            client = new SmtpClient("email-smtp.us-gov-west-1.amazonaws.com", 587) { Credentials = credentials };
            client.EnableSsl = true;
            return client;
        }
        catch
        {
            client?.Dispose();
            throw;
        }
    }
}
