using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Journal.Issues;

public sealed partial class JournalMailer
{
    private readonly SmtpClient _client = new();

    public void Send(MimeMessage issue, bool relaxed)
    {
        var port = 0;
        var mode = SecureSocketOptions.None;
        Choose(relaxed, ref port, ref mode);
        _client.Connect(Host, port, mode); //~ SESA102
        _client.Send(issue);
    }

    public void SendSecond(MimeMessage issue)
    {
        _client.Connect(Host, AlternatePort, SecureSocketOptions.StartTls); //~ SESA103
        _client.Send(issue);
    }

    partial void Choose(bool relaxed, ref int port, ref SecureSocketOptions mode);
}
