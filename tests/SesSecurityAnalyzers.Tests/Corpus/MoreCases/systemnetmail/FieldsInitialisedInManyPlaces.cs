using System.Net;
using System.Net.Mail;

namespace Field.Places;

public sealed class EagerMailer(NetworkCredential credential) : IDisposable
{
    private readonly SmtpClient _client = new("email-smtp.eu-west-1.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = credential,
    };

    public void Send(MailMessage message) => _client.Send(message);

    public void Dispose() => _client.Dispose();
}

public sealed class LateMailer : IDisposable
{
    private SmtpClient? _client;

    public void Start(NetworkCredential credential)
    {
        _client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { Credentials = credential, EnableSsl = true };
    }

    public void Send(MailMessage message)
    {
        if (_client is null)
        {
            throw new InvalidOperationException("Not started.");
        }

        _client.Send(message);
    }

    public void Dispose() => _client?.Dispose();
}

public sealed class SpoiledMailer : IDisposable
{
    private readonly SmtpClient _client;

    public SpoiledMailer()
    {
        _client = new SmtpClient();
        _client.Host = "email-smtp.eu-west-1.amazonaws.com";
        _client.Port = 2587;
        _client.EnableSsl = false; //~ SESA101
    }

    public Task SendAsync(MailMessage message) => _client.SendMailAsync(message);

    public void Dispose() => _client.Dispose();
}

public static class StaticMailer
{
    private static readonly SmtpClient Client = Make();

    public static void Send(MailMessage message)
    {
        lock (Client)
        {
            Client.Send(message);
        }
    }

    private static SmtpClient Make() => new("email-smtp.eu-west-1.amazonaws.com") { Port = 587, EnableSsl = true };
}
