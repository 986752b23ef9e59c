using System.Net.Mail;

namespace Mutable.Fields;

public sealed class MutableMailer
{
    private bool _tls = true;
    private int _port = 587;
    private string _host = "email-smtp.eu-west-1.amazonaws.com";

    public void UseAlternatePort() => _port = 2587;

    public void UsePlain()
    {
        _tls = false;
    }

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(_host, _port);
        client.EnableSsl = _tls; //~ SESA101
        client.Send(message);
    }
}

public sealed class SettledMailer
{
    private bool _tls;
    private int _port = 587;
    private string _host = "localhost";

    public SettledMailer(bool live)
    {
        if (live)
        {
            _host = "email-smtp.eu-west-1.amazonaws.com";
            _tls = true;
        }
    }

    public void UseAlternatePort() => _port = 2587;

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient(_host, _port);
        client.EnableSsl = _tls;
        client.Send(message);
    }
}
