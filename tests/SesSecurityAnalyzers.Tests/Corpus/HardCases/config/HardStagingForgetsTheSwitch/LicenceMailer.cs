using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Shire.Licences;

public sealed class LicenceMailer(IConfiguration configuration)
{
    public void Send(MimeMessage licence)
    {
        var port = configuration.GetValue<int>("Smtp:Port");
        var direct = configuration.GetValue<bool>("Smtp:Direct");
        using var client = new SmtpClient();
        client.Connect(
            configuration["Smtp:Host"],
            port,
            direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls); //~ SESA103
        client.Send(licence);
    }
}
