using System.Net;
using System.Net.Mail;

namespace Legacy.Archive;

public class ArchiveMailer
{
    private static readonly string HostFormat = "email-smtp.{0}.amazonaws.com";

    public void Send(MailMessage mail)
    {
        string host = String.Format(HostFormat, "ca-central-1");
        SmtpClient client = new SmtpClient(host, 465); //~ SESA103
        client.EnableSsl = true;
        client.Send(mail);
    }

    public void SendOnSubmission(MailMessage mail)
    {
        string host = String.Format(HostFormat, "ca-central-1");
        SmtpClient client = new SmtpClient(host, 587);
        client.EnableSsl = true;
        client.Send(mail);
    }
}
