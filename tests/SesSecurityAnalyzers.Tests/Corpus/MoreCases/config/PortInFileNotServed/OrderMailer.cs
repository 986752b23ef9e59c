using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Shop.Checkout;

public sealed class OrderMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Mail:SmtpServer"], int.Parse(configuration["Mail:SmtpPort"]!), SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
