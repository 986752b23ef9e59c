using System.Net;
using System.Net.Mail;

namespace Choral.Library;

internal sealed class SmtpBuilder
{
    private string _host = "localhost";
    private int _port = 587;
    private bool _tls;

    public SmtpBuilder Host(string host)
    {
        _host = host;
        return this;
    }

    public SmtpBuilder Tls()
    {
        _tls = true;
        return this;
    }

    public SmtpClient Build() => new(_host, _port) { EnableSsl = _tls };
}

public sealed class ScoreMailer
{
    public void Lend(MailMessage m)
    {
        using var client = new SmtpBuilder().Host("email-smtp.eu-west-1.amazonaws.com").Tls().Build();
        client.Send(m);
    }
}
