using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Farm.Feed;

public sealed class FeedMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"), SecureSocketOptions.Auto); //~ SESA102
        client.Send(m);
    }
}
