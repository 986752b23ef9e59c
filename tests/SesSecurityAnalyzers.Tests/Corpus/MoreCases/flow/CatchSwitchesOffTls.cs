using System.Net;
using System.Net.Mail;

namespace Hospital.Wards;

public sealed class WardMailer(ICredentialsByHost credentials)
{
    public async Task NotifyAsync(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-gov-west-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        try
        {
            await client.SendMailAsync(message);
        }
        catch (SmtpException)
        {
            client.EnableSsl = false; //~ SESA101
            await client.SendMailAsync(message);
        }
    }

    public async Task NotifyAgainAsync(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-gov-west-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        try
        {
            await client.SendMailAsync(message);
        }
        catch (SmtpException)
        {
            client.Port = 2587;
            await client.SendMailAsync(message);
        }
    }
}
