using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Agency.Grants;

public sealed class GrantMailer(bool fips)
{
    public void Send(MimeMessage message)
    {
        var region = fips ? "us-gov-west-1" : "eu-west-1";
        var host = $"email-smtp{(fips ? "-fips" : "")}.{region}.amazonaws.com";
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendToIndia(MimeMessage message) => SendFrom(message, "ap-south-2");

    public void SendToIreland(MimeMessage message) => SendFrom(message, "eu-west-1");

    private static void SendFrom(MimeMessage message, string region)
    {
        // Hyderabad has no SMTP endpoint, so Mumbai takes its mail.
        if (region == "ap-south-2")
        {
            region = "ap-south-1";
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp." + region + ".amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
