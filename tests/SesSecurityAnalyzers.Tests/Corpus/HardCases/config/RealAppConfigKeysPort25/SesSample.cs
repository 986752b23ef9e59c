using System.Configuration;
using System.Net;
using System.Net.Mail;

namespace SesSample
{
    public class Sender
    {
        public void Send(string from, string to, string subject, string body)
        {
            string host = ConfigurationManager.AppSettings["SMTPHost"]!;
            int port = Convert.ToInt32(ConfigurationManager.AppSettings["SMTPPort"]);

            SmtpClient client = new SmtpClient(host, port);
            client.EnableSsl = true;
            client.Credentials = new NetworkCredential(
                ConfigurationManager.AppSettings["SMTPUser"],
                Environment.ExpandEnvironmentVariables(ConfigurationManager.AppSettings["SMTPPW"]!));

            try
            {
                Console.WriteLine("Attempting to send an email...");
                client.Send(from, to, subject, body);
                Console.WriteLine("Email sent!");
            }
            catch (SmtpException ex)
            {
                Console.WriteLine("The email was not sent: " + ex.Message);
                throw;
            }
        }
    }
}
