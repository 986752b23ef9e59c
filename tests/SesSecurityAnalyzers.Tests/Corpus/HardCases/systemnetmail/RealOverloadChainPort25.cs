using System.Net;
using System.Net.Mail;

namespace Reef.Mail
{
    public class Mailer
    {
        #region Overloads

        public static void SendMail(string[] recipients, string from, string subject, string body)
        {
            try
            {
                foreach (string to in recipients)
                {
                    SendMail(to, from, string.Empty, subject, body);
                }
            }
            catch (Exception)
            {
                throw;
            }
        }

        public static void SendMail(string to, string from, string cc, string subject, string body)
        {
            MailMessage mailMsg = new MailMessage();
            mailMsg.To.Add(new MailAddress(to));
            mailMsg.From = new MailAddress(from);
            if (string.IsNullOrWhiteSpace(cc) == false) mailMsg.CC.Add(new MailAddress(cc));
            mailMsg.Subject = subject;
            mailMsg.Body = body;
            mailMsg.IsBodyHtml = true;
            SendMail(mailMsg);
        }

        #endregion

        #region Transport

        public static void SendMail(MailMessage email)
        {
            SmtpClient smtpClient = new SmtpClient();
            smtpClient.Host = "email-smtp.us-west-2.amazonaws.com";
            smtpClient.Port = 25; //~ SESA106
            smtpClient.EnableSsl = true;
            smtpClient.UseDefaultCredentials = false;
            smtpClient.Credentials = new NetworkCredential(Environment.GetEnvironmentVariable("SesKey"), Environment.GetEnvironmentVariable("SesPass"));
            smtpClient.Send(email);
        }

        //public static void SendMail(MailMessage email)
        //{
        //    SmtpClient smtpClient = new SmtpClient(server, 587);
        //    smtpClient.EnableSsl = true;
        //    smtpClient.Send(email);
        //}

        #endregion
    }
}
