using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sailing.Regatta;

public class RegattaMailer
{
    public Func<string, string> Secret { get; init; } = name => Environment.GetEnvironmentVariable(name)!;

    public void Send(MimeMessage startList)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.api.aws", options: SecureSocketOptions.StartTls); //~ SESA106
        client.Authenticate(Secret("SES_USER"), Secret("SES_PASSWORD"));
        client.Send(startList);
    }
}
