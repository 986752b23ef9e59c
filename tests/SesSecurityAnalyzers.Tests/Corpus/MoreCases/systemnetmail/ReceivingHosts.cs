using System.Net;
using System.Net.Mail;

namespace Forum.Digest;

public sealed class DigestMailer
{
    private readonly ICredentialsByHost _credentials;

    public DigestMailer(ICredentialsByHost credentials) => _credentials = credentials;

    public void SendThroughReceiver(MailMessage digest)
    {
        using var client = new SmtpClient { EnableSsl = true, Credentials = _credentials };
        client.Host = "inbound-smtp.eu-west-1.amazonaws.com"; //~ SESA105
        client.Port = 587;
        client.Send(digest);
    }

    public void SendThroughFeedback(MailMessage digest)
    {
        using var client = new SmtpClient("feedback-smtp.us-west-2.amazonses.com", 587); //~ SESA101 SESA105
        client.Credentials = _credentials;
        client.Send(digest);
    }
}
