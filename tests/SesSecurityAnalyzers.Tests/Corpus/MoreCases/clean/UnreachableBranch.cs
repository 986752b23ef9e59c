using System.Net.Mail;

namespace Feature.Flags;

public sealed class FlaggedMailer
{
    private const bool PlainForDebugging = false;

    public void Send(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        if (PlainForDebugging)
        {
            client.EnableSsl = false;
        }

        client.Send(m);
    }
}
