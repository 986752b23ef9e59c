using System.Collections.Concurrent;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pooling.Smtp;

internal sealed class SmtpPool(string host, int port, SecureSocketOptions mode) : IDisposable
{
    private readonly ConcurrentBag<SmtpClient> _idle = [];

    public async Task<SmtpClient> RentAsync()
    {
        if (_idle.TryTake(out var idle) && idle.IsConnected)
        {
            return idle;
        }

        var client = new SmtpClient();
        await client.ConnectAsync(host, port, mode); //~ SESA103
        return client;
    }

    public void Return(SmtpClient client) => _idle.Add(client);

    public void Dispose()
    {
        while (_idle.TryTake(out var client))
        {
            client.Dispose();
        }
    }
}

public sealed class Campaign
{
    private readonly SmtpPool _transactional = new("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
    private readonly SmtpPool _bulk = new("email-smtp.eu-west-1.amazonaws.com", 2465, SecureSocketOptions.StartTls);

    public async Task SendAsync(MimeMessage message, bool bulk)
    {
        var pool = bulk ? _bulk : _transactional;
        var client = await pool.RentAsync();
        try
        {
            await client.SendAsync(message);
        }
        finally
        {
            pool.Return(client);
        }
    }
}
