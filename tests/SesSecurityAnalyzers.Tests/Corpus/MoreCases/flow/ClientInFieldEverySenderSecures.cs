using System.Net;
using System.Net.Mail;

namespace Marina.Berths;

public sealed class BerthNotices
{
    private readonly SmtpClient _client = new("email-smtp.us-west-2.amazonaws.com", 587);

    public void Arrived(MailMessage m)
    {
        _client.EnableSsl = true;
        _client.Send(m);
    }

    public Task LeftAsync(MailMessage m)
    {
        _client.EnableSsl = true;
        return _client.SendMailAsync(m);
    }
}

public sealed class FuelNotices
{
    private readonly SmtpClient _client = new("email-smtp.us-west-2.amazonaws.com", 587); //~ SESA101

    public void Ordered(MailMessage m)
    {
        _client.EnableSsl = true;
        _client.Send(m);
    }

    public void Delivered(MailMessage m) => _client.Send(m);
}
