using System.Net;
using System.Net.Mail;

namespace Chess.Federation;

public sealed class RatingMailer
{
    private readonly Lazy<SmtpClient> _client;

    public RatingMailer(ICredentialsByHost credentials)
    {
        _client = new Lazy<SmtpClient>(() =>
        {
            var client = new SmtpClient("email-smtp.eu-north-1.amazonaws.com", 587); //~ SESA101
            client.Credentials = credentials;
            client.Timeout = 20000;
            return client;
        });
    }

    public void Publish(string player, int rating)
    {
        _client.Value.Send("ratings@example.com", player, "Your new rating", $"It is {rating} from today.");
    }
}
