using System.Diagnostics;
using System.Net;
using System.Net.Mail;

namespace Tailor.Fittings;

public class FittingMailer
{
    public ICredentialsByHost? Login { get; set; }

    public void Invite(string customer, DateTime date)
    {
        var mail = new MailMessage("fittings@example.com", customer);
        mail.Subject = "Fitting on " + date.ToShortDateString();
        mail.IsBodyHtml = true;
        mail.Body = "<p>We look forward to seeing you.</p>";

        var smtp = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587); //~ SESA101
        if (Login is not null)
        {
            smtp.Credentials = Login;
        }

        if (!Debugger.IsAttached)
        {
            smtp.EnableSsl = true;
        }

        smtp.Send(mail);
    }
}
