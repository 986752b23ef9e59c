using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Shire.Permits;

public sealed class PermitMailer(IConfiguration configuration)
{
    public void Send(MimeMessage permit)
    {
        var smtp = configuration.GetSection("Smtp");
        var direct = smtp.GetValue<bool>("Direct");
        var plain = smtp["Host"] == "localhost";
        var mode = plain ? SecureSocketOptions.None : direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;

        using var client = new SmtpClient();
        client.Connect(smtp["Host"], smtp.GetValue<int>("Port"), mode);
        client.Send(permit);
    }
}
