using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Events.Mail;

public sealed class EventMailer
{
    private readonly SmtpClient _client = new();

    public EventMailer()
    {
        _client.Connected += (_, e) => Console.WriteLine($"{e.Host}:{e.Port} {e.Options}");
        _client.MessageSent += (_, e) => Console.WriteLine(e.Response);
    }

    public async Task SendAsync(MimeMessage m)
    {
        if (!_client.IsConnected)
        {
            await _client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        }

        await _client.SendAsync(m);
    }
}
