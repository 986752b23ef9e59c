using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Dairy.Rounds;

public sealed class RoundMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Send(MimeMessage message, string? wish)
    {
        if (!TryChoose(wish, out var port, out var mode))
        {
            port = 587;
            mode = SecureSocketOptions.StartTls;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    private static bool TryChoose(string? wish, out int port, out SecureSocketOptions mode)
    {
        if (wish == "direct")
        {
            port = 465;
            mode = SecureSocketOptions.SslOnConnect;
            return true;
        }

        port = 0;
        mode = SecureSocketOptions.None;
        return false;
    }
}
