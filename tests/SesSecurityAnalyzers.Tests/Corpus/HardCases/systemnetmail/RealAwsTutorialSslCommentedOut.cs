using System;
using System.Net;
using System.Net.Mail;

namespace AmazonSesSample
{
    class Program
    {
        static void Main(string[] args)
        {
            // The address must be verified with Amazon SES.
            const String FROM = "sender@example.com";
            const String FROMNAME = "Sender Name";
            const String TO = "recipient@example.com";

            // SMTP credentials are not AWS credentials!
            const String SMTP_USERNAME = "YOUR_SMTP_USERNAME";
            const String SMTP_PASSWORD = "YOUR_SMTP_PASSWORD";

            const String HOST = "email-smtp.us-west-2.amazonaws.com";
            const int PORT = 587;

            const String SUBJECT = "SES test from C#";
            const String BODY = "<h1>SES Test</h1><p>Sent over the SMTP interface.</p>";

            MailMessage message = new MailMessage();
            message.IsBodyHtml = true;
            message.From = new MailAddress(FROM, FROMNAME);
            message.To.Add(new MailAddress(TO));
            message.Subject = SUBJECT;
            message.Body = BODY;
            // message.Headers.Add("X-SES-CONFIGURATION-SET", CONFIGSET);

            using (var client = new SmtpClient(HOST, PORT)) //~ SESA101
            {
                client.Credentials = new NetworkCredential(SMTP_USERNAME, SMTP_PASSWORD);

                // throws "The remote certificate is invalid" on the build server, switched off for now
                // client.EnableSsl = true;

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
