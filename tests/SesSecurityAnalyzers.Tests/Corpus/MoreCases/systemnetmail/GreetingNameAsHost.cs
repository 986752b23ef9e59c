using System.Net.Mail;

namespace Marina.Fuel;

public class FuelMailer
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.amazonaws.com", 587) { EnableSsl = true }; //~ SESA105
        client.Send(message);
    }

    public void SendRegional(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(message);
    }
}
