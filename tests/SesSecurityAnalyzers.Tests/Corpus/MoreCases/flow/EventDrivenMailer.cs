using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Events.Driven;

public sealed class Shop
{
    public event EventHandler<MimeMessage>? Ordered;

    public event Action<MimeMessage, int>? Cancelled;

    public void Order(MimeMessage message) => Ordered?.Invoke(this, message);

    public void Cancel(MimeMessage message) => Cancelled?.Invoke(message, 465);
}

public sealed class ShopMailer : IDisposable
{
    private readonly Shop _shop;

    public ShopMailer(Shop shop)
    {
        _shop = shop;
        _shop.Ordered += OnOrdered;
        _shop.Cancelled += (message, _) => Deliver(message, 587, SecureSocketOptions.SslOnConnect);
    }

    public void Dispose() => _shop.Ordered -= OnOrdered;

    private static void Deliver(MimeMessage message, int port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(message);
    }

    private void OnOrdered(object? sender, MimeMessage message) => Deliver(message, 465, SecureSocketOptions.SslOnConnect);
}
