using System.Net;
using System.Net.Mail;
using System.Text;

namespace Events.CalendarUtils
{
    public class CalendarInvite
    {
        public bool LegacyRelay { get; set; }

        public void Create(int id, DateTime start, DateTime end, string location, string subject, ICredentialsByHost login)
        {
            SmtpClient smtpClient = new SmtpClient();
            smtpClient.Host = "email-smtp.eu-west-1.amazonaws.com";
            smtpClient.Port = 587;
            smtpClient.EnableSsl = true;
            smtpClient.Credentials = login;

            MailMessage msg = new MailMessage();
            msg.From = new MailAddress("events@example.com", "EVENTS");
            msg.To.Add(new MailAddress("calendar@example.com"));
            msg.Subject = subject;

            StringBuilder str = new StringBuilder();
            str.AppendLine("BEGIN:VCALENDAR");
            str.AppendLine("PRODID:-//New meeting");
            str.AppendLine("VERSION:2.0");
            str.AppendLine("X-WR-RELCALID:" + id);
            str.AppendLine("BEGIN:VEVENT");
            str.AppendLine(string.Format("DTSTART:{0:yyyyMMddTHHmmssZ}", start.ToUniversalTime()));
            str.AppendLine(string.Format("DTEND:{0:yyyyMMddTHHmmssZ}", end.ToUniversalTime()));
            str.AppendLine("LOCATION: " + location);
            str.AppendLine("END:VEVENT");
            str.AppendLine("END:VCALENDAR");
            msg.Body = str.ToString();

            if (LegacyRelay)
            {
                smtpClient.EnableSsl = false; //~ SESA101
            }

            smtpClient.Send(msg);
        }
    }
}
