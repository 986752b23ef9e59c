using System.Net;
using System.Net.Mail;

namespace Chapter.Site
{
    public static class ChapterMail
    {
        const string HOST = "email-smtp.us-west-2.amazonaws.com";
        const int PORT = 587;

        private static SmtpClient client = new SmtpClient(HOST, PORT);

        public static bool SendContact(string textBody, string nameFrom, string emailTo, NetworkCredential login)
        {
            client.Credentials = login;
            client.EnableSsl = true;
            MailMessage mail = new MailMessage("chapter@example.org", emailTo);
            mail.Subject = "Email from website from " + nameFrom;
            mail.Body = textBody;
            try
            {
                client.Send(mail);
                return true;
            }
            catch (SmtpException)
            {
                return false;
            }
        }

        public static void SendVolunteer(string textBody, string emailTo, NetworkCredential login)
        {
            client.Credentials = login;
            client.EnableSsl = true;
            client.Send("chapter@example.org", emailTo, "Volunteer", textBody);
        }
    }
}
