using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Invoice.Ninja;

internal sealed record SmtpSettings(string Host, int Port, SecureSocketOptions Security)
{
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public static readonly SmtpSettings Local = new("localhost", 1025, SecureSocketOptions.None);

    public static readonly SmtpSettings Ses = new("email-smtp.sa-east-1.amazonaws.com", 465, SecureSocketOptions.StartTls);
}

public class InvoiceSender
{
    private readonly string _user;
    private readonly string _password;

    public InvoiceSender(string user, string password)
    {
        _user = user;
        _password = password;
    }

    public void Preview(MimeMessage invoice)
    {
        using var client = new SmtpClient();
        client.Connect(SmtpSettings.Local.Host, SmtpSettings.Local.Port, SmtpSettings.Local.Security);
        client.Send(invoice);
        client.Disconnect(true);
    }

    public void Send(MimeMessage invoice)
    {
        using var client = new SmtpClient { Timeout = (int)SmtpSettings.Ses.Timeout.TotalMilliseconds };
        client.Connect(SmtpSettings.Ses.Host, SmtpSettings.Ses.Port, SmtpSettings.Ses.Security); //~ SESA103
        client.Authenticate(_user, _password);
        client.Send(invoice);
        client.Disconnect(true);
    }
}
