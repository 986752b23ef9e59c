using System.Net;
using System.Net.Mail;

namespace Vineyard.Club;

public static class ClubMailer
{
    public static void SendDualStack(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("EMAIL-SMTP.EU-WEST-1.API.AWS", 587); //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }

    public static void SendAbsolute(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com.", 587); //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }

    public static void SendFipsDualStack(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp-fips.us-west-2.api.aws", 465) { EnableSsl = true, Credentials = credentials }; //~ SESA103
        client.Send(message);
    }
}
