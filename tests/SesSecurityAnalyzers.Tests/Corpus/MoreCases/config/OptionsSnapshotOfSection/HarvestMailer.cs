using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Options;

namespace Harvest.Web;

public class HarvestMailer(IOptionsSnapshot<SmtpOptions> options)
{
    public async Task SendAsync(MimeMessage m)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Value.Server, options.Value.Port, SecureSocketOptions.StartTls);
        await client.SendAsync(m);
    }
}
