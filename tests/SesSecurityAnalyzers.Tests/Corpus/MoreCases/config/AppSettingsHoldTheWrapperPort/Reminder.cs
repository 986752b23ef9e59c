using System.Configuration;
using System.Net.Mail;

namespace Legacy.Reminders;

public class Reminder
{
    public static void Send(MailMessage mail)
    {
        var client = new SmtpClient(ConfigurationManager.AppSettings["Smtp.Host"], int.Parse(ConfigurationManager.AppSettings["Smtp.Port"]!));
        client.EnableSsl = true;
        client.Send(mail);
    }
}
