using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Farm.Seeds;

public sealed class SmtpOptions
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
    public SecureSocketOptions Security { get; set; }
}

public sealed class SeedMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        var smtp = configuration.GetSection("Smtp").Get<SmtpOptions>()!;
        using var client = new SmtpClient();
        client.Connect(smtp.Host, smtp.Port, smtp.Security);
        client.Send(m);
    }
}
