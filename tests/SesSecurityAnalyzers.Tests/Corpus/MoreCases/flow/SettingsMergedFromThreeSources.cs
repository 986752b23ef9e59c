using System.Net.Mail;

namespace Merged.Settings;

internal sealed record Smtp
{
    public string? Host { get; init; }

    public int? Port { get; init; }

    public bool? Tls { get; init; }

    public Smtp Over(Smtp other) => new() { Host = Host ?? other.Host, Port = Port ?? other.Port, Tls = Tls ?? other.Tls };
}

public sealed class MergedMailer
{
    private static readonly Smtp Defaults = new() { Host = "email-smtp.eu-west-1.amazonaws.com", Port = 587, Tls = true };
    private static readonly Smtp Bulk = new Smtp { Port = 2587, Tls = false }.Over(Defaults);
    private static readonly Smtp Urgent = new Smtp { Port = 2587 }.Over(Defaults);

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(Defaults.Host, Defaults.Port ?? 587) { EnableSsl = Defaults.Tls ?? true };
        client.Send(message);
    }

    public void SendBulk(MailMessage message)
    {
        using var client = new SmtpClient(Bulk.Host, Bulk.Port!.Value);
        client.EnableSsl = Bulk.Tls!.Value; //~ SESA101
        client.Send(message);
    }

    public void SendUrgent(MailMessage message)
    {
        using var client = new SmtpClient(Urgent.Host, Urgent.Port.GetValueOrDefault());
        client.EnableSsl = Urgent.Tls.GetValueOrDefault();
        client.Send(message);
    }
}
