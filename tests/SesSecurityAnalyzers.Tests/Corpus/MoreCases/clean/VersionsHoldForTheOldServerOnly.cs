using System.Net;
using System.Net.Mail;

namespace Lakeside.Clinic;

public sealed class ArchiveLetters(ICredentialsByHost credentials)
{
    public void Confirm(MailMessage toArchive, MailMessage toPatient)
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        using (var archive = new SmtpClient("archive.example.com", 587))
        {
            archive.EnableSsl = true;
            archive.Send(toArchive);
        }

        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(toPatient);
    }
}
