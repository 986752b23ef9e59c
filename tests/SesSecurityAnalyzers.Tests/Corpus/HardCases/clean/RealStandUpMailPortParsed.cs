using System.Net;
using System.Net.Mail;
using System.Text;

namespace BusinessLogic.Helpers
{
    public class StandUpMail
    {
        public static void SendEmail(string header, string[] receivers)
        {
            try
            {
                MailMessage mailMessage = new MailMessage();
                SmtpClient client = new SmtpClient();
                mailMessage.Subject = "Stand Up Meeting";
                mailMessage.Body = header;
                mailMessage.From = new MailAddress("noreply@example.com");
                foreach (string receiver in receivers) mailMessage.To.Add(receiver);
                mailMessage.IsBodyHtml = true;
                client.Host = "email-smtp.us-east-1.amazonaws.com";
                NetworkCredential authenticationinfo = new NetworkCredential(Environment.GetEnvironmentVariable("USER_SES"), Environment.GetEnvironmentVariable("PASS_SES"));
                client.Port = int.Parse("587");
                client.EnableSsl = true;
                client.UseDefaultCredentials = true;
                client.Credentials = authenticationinfo;
                client.DeliveryMethod = SmtpDeliveryMethod.Network;
                mailMessage.BodyEncoding = Encoding.UTF8;
                client.Send(mailMessage);
            }
            catch (Exception ex)
            {
                Console.WriteLine("Fail to send message: " + ex.Message + ex.StackTrace);
            }
        }

        public static void SendLater(string to, string text)
        {
            var smtp = new SmtpClient("email-smtp.us-east-1.amazonaws.com", Convert.ToInt32(587)) { EnableSsl = true };
            smtp.SendCompleted += (s, e) => smtp.Dispose();
            smtp.SendAsync("noreply@example.com", to, "Later", text, null);
        }
    }
}
