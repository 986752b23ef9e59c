using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lookups.Mail;

internal sealed class PortTable
{
    private readonly Dictionary<string, int> _ports = new() { ["submission"] = 587, ["submissions"] = 465 };

    public int this[string service] => _ports[service];

    public int Get(string service, int otherwise) => _ports.GetValueOrDefault(service, otherwise);
}

public sealed class LookupMailer
{
    private static readonly PortTable Table = new();
    private static readonly SecureSocketOptions[] Modes = [SecureSocketOptions.StartTls, SecureSocketOptions.SslOnConnect];

    public void Right(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", Table["submission"], Modes[0]);
        client.Send(message);
    }

    public void Wrong(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", Table["submissions"], Modes[0]); //~ SESA103
        client.Send(message);
    }

    public void RightByMethod(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", Table.Get("submissions", 587), Modes[^1]);
        client.Send(message);
    }
}
