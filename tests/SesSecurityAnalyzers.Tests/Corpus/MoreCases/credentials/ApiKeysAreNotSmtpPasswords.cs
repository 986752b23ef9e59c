// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mixed.Mail;

public sealed class MixedMailer(Func<string> smtpPassword)
{
    // Signs API requests; the other scanner of the pipeline complains about it.
    private readonly AmazonSimpleEmailServiceV2Client _api = new(
        new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        RegionEndpoint.USEast1);

    public bool HasApi => _api.Config is not null;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", smtpPassword());
        client.Send(message);
        client.Disconnect(true);
    }
}
