using System.Net;
using System.Net.Mail;

var user = Environment.GetEnvironmentVariable("SES_USER") ?? "AKIAIOSFODNN7EXAMPLE";
Console.Write("Password: ");
var typed = Console.ReadLine();

using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true })
{
    client.Credentials = new NetworkCredential(user, typed);
    client.Send("a@example.com", "b@example.com", "1", "typed");
}

using (var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true })
{
    client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"); //~ SESA601 SESA602
    client.Send("a@example.com", "b@example.com", "2", "the secret of IAM");
}

using (var client = new SmtpClient("smtp.example.org", 587) { EnableSsl = true })
{
    client.Credentials = new NetworkCredential("a@example.com", "correct horse battery staple");
    client.Send("a@example.com", "b@example.com", "3", "somebody else's server");
}
