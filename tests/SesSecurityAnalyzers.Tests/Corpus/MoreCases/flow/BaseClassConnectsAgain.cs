using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Railway.Disruptions;

internal abstract class MailJob
{
    private readonly string _host;
    private readonly int _port;

    protected MailJob(string host, int port)
    {
        _host = host;
        _port = port;
    }

    public void Execute()
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, SecureSocketOptions.SslOnConnect); //~ SESA103
        foreach (var message in Compose())
        {
            client.Send(message);
        }

        client.Disconnect(true);
    }

    protected abstract IEnumerable<MimeMessage> Compose();
}

internal sealed class DelayJob : MailJob
{
    public DelayJob()
        : base("email-smtp.eu-central-1.amazonaws.com", 587)
    {
    }

    protected override IEnumerable<MimeMessage> Compose()
    {
        yield return new MimeMessage { Subject = "Delays on line 4" };
    }
}

internal sealed class StrikeJob() : MailJob("email-smtp.eu-central-1.amazonaws.com", 465)
{
    protected override IEnumerable<MimeMessage> Compose() => [new MimeMessage { Subject = "Strike on Friday" }];
}
