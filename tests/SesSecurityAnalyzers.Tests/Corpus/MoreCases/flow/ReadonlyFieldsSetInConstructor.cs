using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Printing.Jobs;

public sealed class PressMailer
{
    private readonly string _host;
    private readonly int _port;
    private readonly SecureSocketOptions _mode;

    public PressMailer()
    {
        _host = "email-smtp.us-west-2.amazonaws.com";
        _port = 465;
        _mode = SecureSocketOptions.StartTls;
    }

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, _mode); //~ SESA103
        client.Send(m);
    }
}

public sealed class ProofMailer
{
    private readonly string _host;
    private readonly int _port;
    private readonly SecureSocketOptions _mode;

    public ProofMailer()
    {
        _host = "email-smtp.us-west-2.amazonaws.com";
        _port = 465;
        _mode = SecureSocketOptions.SslOnConnect;
    }

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(_host, _port, _mode);
        client.Send(m);
    }
}
