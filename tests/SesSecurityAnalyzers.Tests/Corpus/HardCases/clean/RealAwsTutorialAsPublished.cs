using System;
using System.Net;
using System.Net.Mail;

namespace AmazonSesTutorial
{
    class Program
    {
        static void Main(string[] args)
        {
            String FROM = "sender@example.com";
            String FROMNAME = "Sender Name";
            String TO = "recipient@example.com";

            // Replace with your own, from the SMTP settings page of the console.
            String SMTP_USERNAME = "YOUR_SMTP_USERNAME";
            String SMTP_PASSWORD = "YOUR_SMTP_PASSWORD";

            String CONFIGSET = "ConfigSet";

            // If you're using a region other than US West (Oregon), replace the host.
            String HOST = "email-smtp.us-west-2.amazonaws.com";

            // 587, because STARTTLS encrypts the connection.
            int PORT = 587;

            MailMessage message = new MailMessage();
            message.IsBodyHtml = true;
            message.From = new MailAddress(FROM, FROMNAME);
            message.To.Add(new MailAddress(TO));
            message.Subject = "Amazon SES test";
            message.Body = "<h1>Amazon SES Test</h1>";
            message.Headers.Add("X-SES-CONFIGURATION-SET", CONFIGSET);

            using (var client = new SmtpClient(HOST, PORT))
            {
                client.Credentials = new NetworkCredential(SMTP_USERNAME, SMTP_PASSWORD);
                client.EnableSsl = true;
                try
                {
                    Console.WriteLine("Attempting to send email...");
                    client.Send(message);
                    Console.WriteLine("Email sent!");
                }
                catch (Exception ex)
                {
                    Console.WriteLine("The email was not sent.");
                    Console.WriteLine("Error message: " + ex.Message);
                }
            }
        }
    }
}
