using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Marina.Berths;

public sealed class BerthMailer
{
    public void ByOption(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.ap-northeast-1.amazonaws.com", 25, SecureSocketOptions.SslOnConnect); //~ SESA103 SESA106
        client.Send(message);
    }

    public void ByBool(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(
            "email-smtp.ap-northeast-1.amazonaws.com",
            25, //~ SESA106
            true); //~ SESA103
        client.Send(message);
    }
}
