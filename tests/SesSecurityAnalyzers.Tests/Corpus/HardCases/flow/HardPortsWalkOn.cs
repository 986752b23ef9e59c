using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vineyard.Orders;

public sealed class OrderMailer
{
    private const string Host = "email-smtp.eu-west-3.amazonaws.com";

    public void Send(MimeMessage order)
    {
        var port = 587;
        while (true)
        {
            using var client = new SmtpClient { Timeout = 10_000 };
            try
            {
                client.Connect(Host, port, SecureSocketOptions.StartTls); //~ SESA104
                client.Send(order);
                return;
            }
            catch (TimeoutException)
            {
                port = Next(port);
            }
        }
    }

    private static int Next(int port)
    {
        switch (port)
        {
            case 587:
                return 2587;
            case 2587:
                return 2525;
            default:
                throw new InvalidOperationException("No port left.");
        }
    }
}
