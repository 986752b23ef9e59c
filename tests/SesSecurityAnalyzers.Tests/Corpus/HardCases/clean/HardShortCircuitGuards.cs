using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Canteen.Menus;

public sealed class MenuMailer(Func<int, bool> open)
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage menu)
    {
        int port;
        var wrapper = open(port = 465);
        if (!wrapper)
        {
            port = 587;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(menu);
    }

    public void SendByAssignments(MimeMessage menu, bool preferWrapper)
    {
        var port = 587;
        var mode = SecureSocketOptions.StartTls;
        if (preferWrapper && open(465) && (port = 465) > 0 && (mode = SecureSocketOptions.SslOnConnect) != SecureSocketOptions.None)
        {
            Console.WriteLine("Over the wrapper port.");
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(menu);
    }
}
