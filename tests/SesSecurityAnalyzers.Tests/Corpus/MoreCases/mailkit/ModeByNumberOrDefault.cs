using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Import.Legacy;

public static class ConvertedMailer
{
    public static void SendByFour(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, (SecureSocketOptions)4); //~ SESA102
        client.Send(message);
    }

    public static void SendByZero(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, (SecureSocketOptions)0); //~ SESA101
        client.Send(message);
    }

    public static void SendByDefault(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, default(SecureSocketOptions)); //~ SESA101
        client.Send(message);
    }

    public static void SendByThree(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, (SecureSocketOptions)3);
        client.Send(message);
    }
}
