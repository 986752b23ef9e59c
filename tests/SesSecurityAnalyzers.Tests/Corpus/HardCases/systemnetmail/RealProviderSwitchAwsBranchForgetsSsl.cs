using System.Net;
using System.Net.Mail;

namespace Petrol.Pricing
{
    public class EmailService : IDisposable
    {
        public void Dispose()
        {
            // do nothing for now
        }

        public bool SendEmail(IEnumerable<string> sites, string selector)
        {
            try
            {
                foreach (string site in sites)
                {
                    using (var smtpClient = CreateSmtpClient(selector))
                    {
                        try
                        {
                            var message = new MailMessage("prices@example.com", site);
                            message.Subject = "URGENT PRICE CHANGE";
                            message.IsBodyHtml = true;
                            smtpClient.Send(message);
                        }
                        catch
                        {
                            Record("Fail", site);
                        }
                    }
                }
            }
            catch
            {
                return false;
            }

            return true;
        }

        private void Record(string status, string address)
        {
            Console.WriteLine(status + " " + address);
        }

        private static SmtpClient CreateSmtpClient(string selector)
        {
            // Localhost, Gmail, AWS
            var client = new SmtpClient(); //~ SESA101
            switch (selector.ToUpper())
            {
                case "LOCALHOST":
                {
                    client.Host = "localhost";
                    client.Port = 25;
                    client.EnableSsl = false;
                    client.UseDefaultCredentials = true;
                }
                break;
                case "GMAIL":
                {
                    client.Host = "smtp.gmail.com";
                    client.Port = 587; // 465 (with SSL) and 587 (with TLS)
                    client.EnableSsl = true;
                    client.Credentials = new NetworkCredential(userName: "prices@example.com", password: "wpsk dmxq tbvf hcna");
                }
                break;
                case "AWS":
                {
                    client.Host = "email-smtp.eu-west-1.amazonaws.com";
                    client.Port = 587; // 25, 587, or 2587
                    client.UseDefaultCredentials = true;
                    client.Credentials = new NetworkCredential(
                        userName: Environment.GetEnvironmentVariable("SES_USER"),
                        password: Environment.GetEnvironmentVariable("SES_PASS"));
                }
                break;
            }

            return client;
        }
    }
}
