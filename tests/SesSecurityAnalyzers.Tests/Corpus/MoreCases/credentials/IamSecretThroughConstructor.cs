using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lab.Samples;

internal class SesMailerBase
{
    private readonly string _accessKey;
    private readonly string _secretKey;

    protected SesMailerBase(string accessKey, string secretKey)
    {
        _accessKey = accessKey;
        _secretKey = secretKey;
    }

    protected void Deliver(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.ca-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(_accessKey, _secretKey); //~ SESA601 SESA602
        client.Send(message);
        client.Disconnect(true);
    }
}

internal sealed class SampleMailer : SesMailerBase
{
    public SampleMailer()
        : base("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    {
    }

    public void Ready(string sample, string to)
    {
        var message = new MimeMessage { Subject = $"Sample {sample} is ready" };
        message.To.Add(MailboxAddress.Parse(to));
        message.Body = new TextPart("plain") { Text = "Results are in the portal." };
        Deliver(message);
    }
}
