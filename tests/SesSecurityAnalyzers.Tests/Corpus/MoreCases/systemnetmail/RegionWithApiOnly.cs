using System.Net;
using System.Net.Mail;

namespace Desert.Tours;

public sealed class TourMailer(ICredentialsByHost credentials)
{
    public void SendFromBahrain(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.me-south-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials }; //~ SESA105
        client.Send(message);
    }

    public void SendFromCapeTown(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.af-south-1.amazonaws.com", 587); //~ SESA105
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendFromSaoPaulo(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.sa-east-1.amazonaws.com", 587);
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(message);
    }
}
