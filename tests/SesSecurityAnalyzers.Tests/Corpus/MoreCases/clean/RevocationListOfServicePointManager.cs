using System.Net;
using System.Net.Mail;

namespace Depot.Tools;

public sealed class ToolMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        ServicePointManager.CheckCertificateRevocationList = false;
        ServicePointManager.ServerCertificateValidationCallback = null;
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }
}
