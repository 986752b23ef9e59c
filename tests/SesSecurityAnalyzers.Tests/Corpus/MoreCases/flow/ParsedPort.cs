using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fishery.Quota;

public sealed class QuotaMailer
{
    private const string PortText = "465";

    public void Parsed(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", int.Parse(PortText), SecureSocketOptions.StartTls); //~ SESA103
        client.Send(m);
    }

    public void Converted(MimeMessage m)
    {
        var port = Convert.ToInt32("2525");
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(m);
    }

    public void ParsedAndRight(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-2.amazonaws.com", int.Parse(PortText), SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }
}
