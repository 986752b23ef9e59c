using System.Net;
using System.Net.Mail;

namespace Keyword.Report
{
    public class KeywordController
    {
        private static int GetMin(int n1, int n2, int n3)
        {
            return Math.Min(Math.Min(n1, n2), n3);
        }

        public void SendEmail(string email, string emailCC, string sessionid)
        {
            var dem = GetMin(sessionid.Length, email.Length, 40);
            const string HOST = "email-smtp.us-west-2.amazonaws.com";

            const string SMTP_USERNAME = "AKIAIOSFODNN7EXAMPLE";
            const string SMTP_PASSWORD = "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd";

            const int PORT = 587;

            using (SmtpClient client = new SmtpClient(HOST, PORT))
            {

                client.Credentials = new NetworkCredential(SMTP_USERNAME, SMTP_PASSWORD); //~ SESA601


                client.EnableSsl = true;


                MailMessage msg = new MailMessage();
                msg.From = new MailAddress("info@example.com");
                msg.Subject = sessionid + '@' + dem;
                msg.Body = sessionid + '@' + dem;
                msg.IsBodyHtml = true;
                msg.To.Add(email);
                msg.CC.Add(emailCC);
                client.Send(msg);

            }
        }
    }
}
