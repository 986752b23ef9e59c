using MailKit.Net.Smtp;
using MailKit.Security;

namespace Weak.Words;

public static class Connections
{
    public static void Word(SmtpClient client)
    {
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("mailer", "Winter-2026!"); //~ SESA601
    }

    public static void Digits(SmtpClient client)
    {
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("mailer", "P4ssw0rd-8841"); //~ SESA601
    }

    public static void Brackets(SmtpClient client)
    {
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("mailer", "[smtp-password]");
    }
}
