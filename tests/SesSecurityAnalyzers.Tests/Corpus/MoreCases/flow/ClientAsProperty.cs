using System.Net;
using System.Net.Mail;

namespace Apiary.Honey;

internal sealed class HoneyMailer
{
    private SmtpClient Plain { get; } = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101

    private SmtpClient Secured { get; } = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };

    public void Sold(MailMessage m) => Plain.Send(m);

    public void Bottled(MailMessage m) => Secured.Send(m);
}
