using System.Net;
using System.Net.Mail;

namespace Agency.Permits;

public sealed class PermitMailer(ICredentialsByHost credentials)
{
    public void SendFromFrankfurt(MailMessage permit)
    {
        using var client = new SmtpClient("email-smtp-fips.eu-central-1.amazonaws.com", 587); //~ SESA105
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(permit);
    }

    public void SendFromGovCloud(MailMessage permit)
    {
        using var client = new SmtpClient("email-smtp-fips.us-gov-west-1.amazonaws.com", 587);
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(permit);
    }
}
