using System.Net.Mail;

namespace Golf.Club;

public sealed class ClubMailer : IDisposable
{
    private SmtpClient? _client;

    private SmtpClient Client
    {
        get
        {
            if (_client is null)
            {
                _client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587);
                _client.EnableSsl = true;
            }

            return _client;
        }
    }

    public void TeeTime(MailMessage message) => Client.Send(message);

    public Task TournamentAsync(MailMessage message, CancellationToken cancellation) => Client.SendMailAsync(message, cancellation);

    public void Dispose() => _client?.Dispose();
}
