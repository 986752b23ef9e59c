using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Regional.Hosts;

public sealed class RegionalMailer
{
    public void China(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.cn-northwest-1.amazonaws.com.cn", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void Private(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("vpce-0a1b2c3d4e5f60718-abcd1234.email-smtp.eu-west-1.vpce.amazonaws.com", 2587, SecureSocketOptions.StartTls);
        client.Send(m);
    }

    public void Fips(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp-fips.us-gov-east-1.api.aws", 2465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
