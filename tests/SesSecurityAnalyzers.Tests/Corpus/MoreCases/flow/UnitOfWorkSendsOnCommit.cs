using System.Net;
using System.Net.Mail;

namespace Accounting.UnitOfWork;

public interface IUnitOfWork : IDisposable
{
    void Register(MailMessage message);

    void Commit();
}

public sealed class MailUnitOfWork : IUnitOfWork
{
    private readonly List<MailMessage> _pending = new();
    private readonly SmtpClient _client;
    private bool _committed;

    public MailUnitOfWork(NetworkCredential credential)
    {
        _client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { Credentials = credential };
        _client.EnableSsl = true;
    }

    public void Register(MailMessage message) => _pending.Add(message);

    public void Commit()
    {
        foreach (var message in _pending)
        {
            _client.Send(message);
        }

        _committed = true;
        _pending.Clear();
    }

    public void Dispose()
    {
        if (!_committed)
        {
            _pending.ForEach(m => m.Dispose());
        }

        _client.Dispose();
    }
}

public sealed class ForgetfulUnitOfWork : IUnitOfWork
{
    private readonly List<MailMessage> _pending = new();
    private readonly SmtpClient _client;

    public ForgetfulUnitOfWork(NetworkCredential credential)
    {
        _client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { Credentials = credential }; //~ SESA101
        _client.Timeout = 10_000;
    }

    public void Register(MailMessage message) => _pending.Add(message);

    public void Commit()
    {
        foreach (var message in _pending)
        {
            _client.Send(message);
        }

        _pending.Clear();
    }

    public void Dispose() => _client.Dispose();
}
