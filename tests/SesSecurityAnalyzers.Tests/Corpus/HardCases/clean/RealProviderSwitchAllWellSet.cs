using System.Net;
using System.Net.Mail;

namespace Fuel.Notices
{
    public class SmtpSelector
    {
        /// <summary>Creates an SMTP client by the selector: localhost, gmail or aws.</summary>
        public static SmtpClient CreateSmtpClient(string mailHostSelector)
        {
            var client = new SmtpClient();
            switch (mailHostSelector.ToUpper())
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
                    client.Port = 465;
                    client.EnableSsl = true;
                    client.Credentials = new NetworkCredential(
                        userName: "notices@example.com",
                        password: "gbqa yxlc mwdf tzrh");
                }
                break;
                case "AWS":
                {
                    client.Host = "email-smtp.eu-west-1.amazonaws.com";
                    client.Port = 587; //  25, 587, or 2587
                    client.EnableSsl = true;
                    client.UseDefaultCredentials = true;
                    client.Credentials = new NetworkCredential(
                        userName: Environment.GetEnvironmentVariable("SES_USER"),
                        password: Environment.GetEnvironmentVariable("SES_PASS"));
                }
                break;
                default:
                    throw new ArgumentException("unknown selector", nameof(mailHostSelector));
            }

            return client;
        }
    }
}
