using System.Net.Mail;

namespace Finally.Off;

public sealed class FinallyMailer
{
    private readonly SmtpClient _client = new("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        try
        {
            client.Send(message);
        }
        finally
        {
            client.EnableSsl = false;
        }
    }

    public void SendTwice(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        try
        {
            client.Send(message);
        }
        catch (SmtpException)
        {
            client.EnableSsl = false; //~ SESA101
            client.Send(message);
        }
    }

    public void SendShared(MailMessage message) => _client.Send(message);
}
