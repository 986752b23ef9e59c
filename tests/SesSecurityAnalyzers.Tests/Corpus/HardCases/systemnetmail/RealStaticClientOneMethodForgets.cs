using System.Net;
using System.Net.Mail;

namespace District.Helpers
{
    public static class MailHelper
    {
        const String HOST = "email-smtp.us-west-2.amazonaws.com";
        const int PORT = 587;
        static string fromAddress = "noreply@example.org";

        private static SmtpClient client = new SmtpClient(HOST, PORT); //~ SESA101

        public static bool SendEmailContact(string textBody, string nameFrom, string emailTo)
        {
            client.Credentials = Login();
            client.EnableSsl = true;
            MailMessage mail = new MailMessage(fromAddress, emailTo);
            mail.Subject = "Email from website from " + nameFrom;
            mail.IsBodyHtml = true;
            mail.Body = textBody;
            try
            {
                client.Send(mail);
                return true;
            }
            catch (Exception ex)
            {
                string x = ex.Message;
                return false;
            }
        }

        public static bool SendEmailVolunteer(string textBody, string nameFrom, string emailTo)
        {
            client.Credentials = Login();
            MailMessage mail = new MailMessage(fromAddress, emailTo);
            mail.Subject = "Volunteer: " + nameFrom;
            mail.Body = textBody;
            try
            {
                client.Send(mail);
                return true;
            }
            catch (Exception ex)
            {
                string x = ex.Message;
                return false;
            }
        }

        private static NetworkCredential Login()
        {
            return new NetworkCredential(Environment.GetEnvironmentVariable("SES_USER"), Environment.GetEnvironmentVariable("SES_PASSWORD"));
        }
    }
}
