using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Refinery.Safety;

internal static class SmtpDefaults
{
    public static readonly string Host;
    public static readonly int Port;
    public static readonly SecureSocketOptions Mode;

    static SmtpDefaults()
    {
        Host = "email-smtp.us-gov-east-1.amazonaws.com";
        if (Environment.Is64BitProcess)
        {
            Port = 2465;
            Mode = SecureSocketOptions.SslOnConnect;
        }
        else
        {
            Port = 2465;
            Mode = SecureSocketOptions.StartTls;
        }
    }
}

public sealed class SafetyMailer
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(SmtpDefaults.Host, SmtpDefaults.Port, SmtpDefaults.Mode); //~ SESA103
        client.Send(message);
    }
}
