using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Notifications.Web;

public sealed class NotificationOptions
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
}

public sealed class Notifier
{
    private readonly NotificationOptions _options;

    public Notifier(IOptions<NotificationOptions> options)
    {
        _options = options.Value;
    }

    public void Notify(MailMessage m)
    {
        using var client = new SmtpClient(_options.Host, _options.Port); //~ SESA101
        client.Send(m);
    }

    public void NotifySecured(MailMessage m)
    {
        using var client = new SmtpClient(_options.Host, _options.Port) { EnableSsl = true };
        client.Send(m);
    }
}
