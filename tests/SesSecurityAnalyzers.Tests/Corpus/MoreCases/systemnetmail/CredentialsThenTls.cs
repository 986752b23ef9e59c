using System.Net;
using System.Net.Mail;
using System.Security;

namespace School.Portal;

public sealed class ParentLetters : IDisposable
{
    private readonly SmtpClient _client;
    private readonly MailAddress _from = new("school@example.com", "School");

    public ParentLetters(string user, SecureString password)
    {
        _client = new SmtpClient
        {
            Host = "email-smtp.ca-central-1.amazonaws.com",
            Port = 587,
            UseDefaultCredentials = false,
            Credentials = new NetworkCredential(user, password),
        };
        SecureIt();
    }

    public void Trip(MailAddress parent, string text)
    {
        using var message = new MailMessage(_from, parent) { Subject = "Trip", Body = text };
        _client.Send(message);
    }

    public void Illness(MailAddress parent, string child)
    {
        using var message = new MailMessage(_from, parent) { Subject = "Please call back", Body = $"{child} feels unwell." };
        message.Priority = MailPriority.High;
        using var direct = new SmtpClient("email-smtp.ca-central-1.amazonaws.com", 587);
        direct.Credentials = _client.Credentials;
        direct.EnableSsl = _client.EnableSsl;
        direct.Send(message);
    }

    public void Holiday(MailAddress parent)
    {
        using var message = new MailMessage(_from, parent) { Subject = "Holiday" };
        using var plain = new SmtpClient("email-smtp-fips.ca-central-1.amazonaws.com", 587) { EnableSsl = true };
        plain.Credentials = _client.Credentials;
        plain.EnableSsl = false; //~ SESA101
        plain.Send(message);
    }

    public void Dispose() => _client.Dispose();

    private void SecureIt() => _client.EnableSsl = true;
}
