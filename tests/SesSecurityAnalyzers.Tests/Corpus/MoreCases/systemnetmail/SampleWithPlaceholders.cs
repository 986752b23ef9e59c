using System.Net;
using System.Net.Mail;

// The sample of the getting-started page. Replace the three constants by your own values.
const string From = "sender@example.com";
const string SmtpUserName = "your-smtp-user-name";
const string SmtpPassword = "YOUR_SMTP_PASSWORD";

var subject = "Amazon SES test (SMTP interface accessed using C#)";
var body = """
    <h1>Amazon SES Test</h1>
    <p>This email was sent through the Amazon SES SMTP interface using the .NET System.Net.Mail library.</p>
    """;

var message = new MailMessage { IsBodyHtml = true, From = new MailAddress(From, "Sender"), Subject = subject, Body = body };
message.To.Add(new MailAddress(args.FirstOrDefault() ?? "recipient@example.com"));
message.Headers.Add("X-SES-CONFIGURATION-SET", "ConfigSet");

using (var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587))
{
    client.Credentials = new NetworkCredential(SmtpUserName, SmtpPassword);
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
