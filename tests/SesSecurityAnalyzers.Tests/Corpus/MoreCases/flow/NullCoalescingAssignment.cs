using System.Net;
using System.Net.Mail;

namespace Observatory.Alerts;

internal sealed class SkyAlert
{
    private string? _host;
    private SmtpClient? _plain;
    private SmtpClient? _secure;

    public void Raise(MailMessage message)
    {
        _host ??= "email-smtp.us-west-1.amazonaws.com";
        _plain ??= new SmtpClient(_host, 2587); //~ SESA101
        _plain.Send(message);
    }

    public void RaiseSecure(MailMessage message)
    {
        _secure ??= new SmtpClient("email-smtp.us-west-1.amazonaws.com", 2587) { EnableSsl = true };
        _secure.Send(message);
    }
}
