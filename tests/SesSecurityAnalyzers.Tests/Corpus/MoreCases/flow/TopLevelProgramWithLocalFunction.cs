using System.Net.Mail;

var recipients = File.ReadAllLines(args[0]);
using var primary = Build("email-smtp.eu-west-1.amazonaws.com", 587);
using var secondary = Build("email-smtp.eu-west-2.amazonaws.com", 465);
foreach (var recipient in recipients)
{
    primary.Send("jobs@example.com", recipient, "Nightly job", "Done");
    secondary.Send("jobs@example.com", recipient, "Nightly job", "Copy");
}

static SmtpClient Build(string host, int port)
{
    var client = new SmtpClient(host, port); //~ SESA103
    client.EnableSsl = true;
    return client;
}
