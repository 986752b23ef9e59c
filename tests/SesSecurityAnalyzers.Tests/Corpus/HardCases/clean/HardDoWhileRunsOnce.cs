using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Beehive.Honey;

public sealed class HiveMailer(Func<bool> again)
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Send(MimeMessage message)
    {
        var mode = SecureSocketOptions.None;
        var port = 25;
        do
        {
            mode = SecureSocketOptions.StartTls;
            port = port == 587 ? 2587 : 587;
        }
        while (again());

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }

    public void SendUntilEncrypted(MimeMessage message, string userName, string password)
    {
        using var client = new SmtpClient();
        while (true)
        {
            client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable);
            if (client.IsEncrypted)
            {
                break;
            }

            client.Disconnect(true);
            Thread.Sleep(1000);
        }

        client.Authenticate(userName, password);
        client.Send(message);
    }
}
