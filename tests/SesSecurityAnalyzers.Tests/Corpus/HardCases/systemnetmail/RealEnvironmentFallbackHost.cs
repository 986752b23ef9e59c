using System.Net;
using System.Net.Mail;

var recipient = args.Length > 0 ? args[0] : "ops@example.com";
var subject = args.Length > 1 ? args[1] : "Job report";

var host = Environment.GetEnvironmentVariable("SMTP_HOST") ?? "email-smtp.us-east-1.amazonaws.com";
var user = Environment.GetEnvironmentVariable("SMTP_USER");
var pass = Environment.GetEnvironmentVariable("SMTP_PASS");
if (string.IsNullOrEmpty(user) || string.IsNullOrEmpty(pass))
{
    Console.Error.WriteLine("SMTP_USER and SMTP_PASS are needed");
    return 2;
}

using var message = new MailMessage("jobs@example.com", recipient)
{
    Subject = subject,
    Body = await Console.In.ReadToEndAsync(),
};

using var client = new SmtpClient(host, 587) //~ SESA101
{
    DeliveryMethod = SmtpDeliveryMethod.Network,
    UseDefaultCredentials = false,
    Credentials = new NetworkCredential(user, pass),
};

try
{
    await client.SendMailAsync(message);
    return 0;
}
catch (SmtpException ex)
{
    Console.Error.WriteLine($"{ex.StatusCode}: {ex.Message}");
    return 1;
}
