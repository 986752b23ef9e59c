using System.Net.Mail;

namespace Hotel.Desk;

public sealed class DeskMailer
{
    private static readonly SmtpClient Client = new("email-smtp.ca-central-1.amazonaws.com", 587); //~ SESA101

    public void Confirm(MailMessage message)
    {
        Client.EnableSsl = true;
        Client.Send(message);
    }

    public void Cancel(MailMessage message)
    {
        Client.Timeout = 20_000;
        Client.Send(message);
    }
}
