using System.Net;
using System.Net.Mail;

namespace Treasury.Notices;

public class NoticeSender : IDisposable
{
    private readonly SmtpClient _smtp;

    public NoticeSender(string userName, string password)
    {
        _smtp = new SmtpClient("email-smtp-fips.eu-west-1.amazonaws.com", 587); //~ SESA105
        _smtp.EnableSsl = true;
        _smtp.Credentials = new NetworkCredential(userName, password);
    }

    public void Send(string taxpayer, string reference, Stream pdf)
    {
        using var mail = new MailMessage("treasury@example.com", taxpayer);
        mail.Subject = "Notice " + reference;
        mail.Attachments.Add(new Attachment(pdf, reference + ".pdf"));
        _smtp.Send(mail);
    }

    public void Dispose() => _smtp.Dispose();
}
