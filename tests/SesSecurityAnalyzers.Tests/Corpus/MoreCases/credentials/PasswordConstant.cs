using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Salon.Colours;

public sealed class ColourMailer
{
    private const string User = "AKIAIOSFODNN7EXAMPLE";
    private const string Password = "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd";

    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(User, Password); //~ SESA601
        client.Send(m);
    }

    public void SendFromEnvironment(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(User, Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));
        client.Send(m);
    }
}
