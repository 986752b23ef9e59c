using System.Net;
using System.Net.Mail;

namespace Ledger.Mail;

public sealed class LedgerMailer
{
    public void Send(MailMessage statement)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential(Keys.SmtpUser, Keys.SmtpPassword); //~ SESA601
        client.Send(statement);
    }
}
