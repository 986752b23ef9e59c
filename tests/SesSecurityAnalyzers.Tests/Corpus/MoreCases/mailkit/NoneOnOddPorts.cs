using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Workshop.Orders;

public sealed class OrderMailer(string userName, string password)
{
    public void On465(MimeMessage order)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.None); //~ SESA101
        Finish(client, order);
    }

    public void On25(MimeMessage order)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 25, SecureSocketOptions.None); //~ SESA101 SESA106
        Finish(client, order);
    }

    public void On2526(MimeMessage order)
    {
        using var client = new SmtpClient();
        client.Connect(
            "email-smtp.eu-west-1.amazonaws.com",
            2526, //~ SESA104
            SecureSocketOptions.None); //~ SESA101
        Finish(client, order);
    }

    private void Finish(SmtpClient client, MimeMessage order)
    {
        client.Authenticate(userName, password);
        client.Send(order);
        client.Disconnect(true);
    }
}
