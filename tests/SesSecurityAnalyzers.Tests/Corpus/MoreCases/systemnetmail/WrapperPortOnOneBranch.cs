using System.Net;
using System.Net.Mail;

namespace Clinic.Letters;

public sealed class LetterMailer(ICredentialsByHost credentials, bool behindProxy)
{
    public void Send(MailMessage letter)
    {
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", behindProxy ? 465 : 587) { EnableSsl = true, Credentials = credentials }; //~ SESA103
        client.Send(letter);
    }
}
