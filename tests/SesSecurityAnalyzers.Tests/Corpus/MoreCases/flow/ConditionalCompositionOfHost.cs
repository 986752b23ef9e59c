using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Composed.Hosts;

public sealed class ComposedMailer
{
    public void ByBuilder(MimeMessage message, bool fips, bool dualStack)
    {
        var host = new StringBuilder("email-smtp");
        if (fips)
        {
            host.Append("-fips");
        }

        host.Append('.').Append("us-east-1");
        host.Append(dualStack ? ".api.aws" : ".amazonaws.com");
        using var client = new SmtpClient();
        client.Connect(host.ToString(), 587, SecureSocketOptions.None); //~ SESA101
        client.Send(message);
    }

    public void ByInterpolation(MimeMessage message, bool fips)
    {
        var host = $"email-smtp{(fips ? "-fips" : string.Empty)}.us-east-1.amazonaws.com";
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(message);
    }

    public void ByAggregate(MimeMessage message, string region)
    {
        string[] parts = ["email-smtp", region, "amazonaws", "com"];
        using var client = new SmtpClient();
        client.Connect(string.Join(".", parts), 587, SecureSocketOptions.None); //~ SESA101
        client.Send(message);
    }

    public void OfSomebodyElse(MimeMessage message, string region)
    {
        var host = "email-smtp." + region + ".amazonaws.com.example.net";
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.None);
        client.Send(message);
    }

    public void OfNobody(MimeMessage message, string prefix)
    {
        using var client = new SmtpClient();
        client.Connect($"{prefix}.amazonaws.com", 587, SecureSocketOptions.None);
        client.Send(message);
    }
}
