using System.Net.Mail;

namespace Tennis.Courts;

public sealed class CourtMailer
{
    private readonly SmtpClient _client = new("email-smtp.eu-west-1.amazonaws.com", 587);

    public void Book(MailMessage message)
    {
        _client.EnableSsl = true;
        _client.Send(message);
    }

    public Task CancelAsync(MailMessage message, CancellationToken cancellationToken)
    {
        _client.EnableSsl = true;
        return _client.SendMailAsync(message, cancellationToken);
    }
}
