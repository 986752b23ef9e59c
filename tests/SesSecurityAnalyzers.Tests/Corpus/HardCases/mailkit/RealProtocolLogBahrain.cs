using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

// dotnet run -- you@example.com
string to = args.FirstOrDefault() ?? "postmaster@example.com";

var email = new MimeMessage();
email.From.Add(new MailboxAddress("Probe", "probe@example.com"));
email.To.Add(MailboxAddress.Parse(to));
email.Subject = "SES probe " + DateTime.UtcNow.ToString("u");
email.Body = new TextPart("plain") { Text = "ok" };

using (var smtp = new SmtpClient(new ProtocolLogger("smtp.log")))
{
    smtp.Connect("email-smtp.me-south-1.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105
    Console.WriteLine($"{smtp.SslProtocol} {smtp.Capabilities}");

    smtp.Authenticate(
        Environment.GetEnvironmentVariable("SES_SMTP_USERNAME"),
        Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
    Console.WriteLine(smtp.Send(email));
    smtp.Disconnect(true);
}
