using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Mutual.Ledger;

internal sealed class SmtpKeys
{
    private const string Root = "Email";

    public const string Host = $"{Root}:{nameof(Host)}";

    public const string Port = Root + ":" + nameof(Port);
}

public sealed class LedgerMailer
{
    private readonly string? _host;
    private readonly int _port;

    public LedgerMailer(IConfiguration configuration)
    {
        _host = configuration[SmtpKeys.Host];
        _port = configuration.GetValue(SmtpKeys.Port, 465);
    }

    public void Send(MimeMessage statement)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(statement);
    }

    public void SendRequired(MimeMessage statement)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, SecureSocketOptions.StartTls);
        client.Send(statement);
    }
}
