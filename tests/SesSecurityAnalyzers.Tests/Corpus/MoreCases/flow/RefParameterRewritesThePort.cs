using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Brewery.Orders;

public sealed class OrderMailer
{
    public void Send(MimeMessage order)
    {
        var port = 587;
        PreferWrapper(ref port);
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(order);
    }

    public void SendWrapped(MimeMessage order)
    {
        var port = 587;
        PreferWrapper(ref port);
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect);
        client.Send(order);
    }

    private static void PreferWrapper(ref int port)
    {
        port = 2465;
    }
}
