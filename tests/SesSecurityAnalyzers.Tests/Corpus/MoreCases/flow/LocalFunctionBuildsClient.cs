using System.Net;
using System.Net.Mail;

var credentials = new NetworkCredential(
    Environment.GetEnvironmentVariable("SES_SMTP_USERNAME"),
    Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));

var lines = File.ReadAllLines(args.Length > 0 ? args[0] : "recipients.txt");
using var client = CreateClient(2587);

foreach (var line in lines)
{
    if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
    {
        continue;
    }

    client.Send(Compose(line));
}

SmtpClient CreateClient(int port)
{
    var result = new SmtpClient("email-smtp.ap-northeast-2.amazonaws.com", port); //~ SESA101
    result.Credentials = credentials;
    return result;
}

static MailMessage Compose(string line)
{
    var parts = line.Split(',', 2, StringSplitOptions.TrimEntries);
    return new MailMessage("survey@example.com", parts[0])
    {
        Subject = "A short survey",
        Body = $"Dear {(parts.Length > 1 ? parts[1] : "customer")}, have you got two minutes?",
    };
}
