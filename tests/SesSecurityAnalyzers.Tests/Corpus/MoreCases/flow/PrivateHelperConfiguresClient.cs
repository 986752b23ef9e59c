using System.Net;
using System.Net.Mail;

namespace Bridge.Inspections;

public sealed class InspectionMailer(ICredentialsByHost credentials)
{
    public void Report(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587); //~ SESA101
        SignIn(client);
        client.Send(message);
    }

    public void ReportSecured(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587);
        SignInSecured(client);
        client.Send(message);
    }

    private void SignIn(SmtpClient client)
    {
        client.UseDefaultCredentials = false;
        client.Credentials = credentials;
    }

    private void SignInSecured(SmtpClient client)
    {
        client.EnableSsl = true;
        client.Credentials = credentials;
    }
}
