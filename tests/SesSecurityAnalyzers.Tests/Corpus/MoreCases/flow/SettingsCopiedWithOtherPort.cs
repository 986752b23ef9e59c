using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bridge.Tolls;

internal sealed record SmtpTarget
{
    public string Host { get; init; } = "email-smtp.us-east-1.amazonaws.com";
    public int Port { get; init; } = 465;
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.SslOnConnect;
}

internal static class TollMailer
{
    public static void SendBill(MimeMessage bill) => Send(bill, new SmtpTarget());

    public static void SendFine(MimeMessage fine) => Send(fine, new SmtpTarget { Port = 2587 });

    private static void Send(MimeMessage message, SmtpTarget target)
    {
        using var client = new SmtpClient();
        client.Connect(target.Host, target.Port, target.Security); //~ SESA103
        client.Send(message);
        client.Disconnect(true);
    }
}
