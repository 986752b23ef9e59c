using System.Net;
using System.Net.Mail;

namespace Lakeside.Clinic;

public sealed class VisitLetters(ICredentialsByHost credentials)
{
    public void Confirm(MailMessage toPatient, MailMessage toDoctor)
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11; //~ SESA201
        using (var first = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
        {
            first.EnableSsl = true;
            first.Credentials = credentials;
            first.Send(toPatient);
        }

        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        using var second = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        second.EnableSsl = true;
        second.Credentials = credentials;
        second.Send(toDoctor);
    }
}
