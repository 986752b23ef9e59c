using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Builds.Debug;

public static class Mail
{
#if DEBUG
    private const string Host = "localhost";
    private const int Port = 1025;
#else
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private const int Port = 465;
#endif

    public static void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public static void SendOverOther(MimeMessage message)
    {
        using var client = new SmtpClient();
#if NEVER_DEFINED
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.None);
#else
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
#endif
        client.Send(message);
    }
}
