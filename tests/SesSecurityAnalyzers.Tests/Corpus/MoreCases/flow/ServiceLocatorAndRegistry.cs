using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Registry.Mail;

internal sealed class Registry
{
    private readonly Dictionary<Type, Func<object>> _factories = new();

    public void Add<T>(Func<T> factory)
        where T : class => _factories[typeof(T)] = factory;

    public T Get<T>()
        where T : class => (T)_factories[typeof(T)]();
}

public sealed class App
{
    private readonly Registry _registry = new();

    public App()
    {
        _registry.Add<ISmtpClient>(() =>
        {
            var client = new SmtpClient();
            client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
            return client;
        });
        _registry.Add(CreateTransport);
    }

    public void Send(MimeMessage message)
    {
        using var client = _registry.Get<ISmtpClient>();
        client.Send(message);
    }

    private static MailKit.IMailTransport CreateTransport()
    {
        var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        return client;
    }
}
