using System.Net;
using System.Net.Mail;

namespace Chess.Club;

internal readonly record struct Endpoint(string Host, int Port);

public sealed class RoundMailer
{
    private static readonly Endpoint Wrapper = new("email-smtp.us-east-2.amazonaws.com", 465);
    private static readonly Endpoint Submission = new("email-smtp.us-east-2.amazonaws.com", 587);

    public void Paired(MailMessage m)
    {
        using var client = new SmtpClient(Wrapper.Host, Wrapper.Port) { EnableSsl = true }; //~ SESA103
        client.Send(m);
    }

    public void Played(MailMessage m)
    {
        using var client = new SmtpClient(Submission.Host, Submission.Port) { EnableSsl = true };
        client.Send(m);
    }
}
