using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Fishing.Permits;

public sealed class PermitMailer(IConfiguration configuration)
{
    public void Send(MailMessage m)
    {
        var ses = configuration.GetSection("Ses");
        using var client = new SmtpClient
        {
            Host = ses["Endpoint"]!,
            Port = ses.GetValue<int>("Port"),
            EnableSsl = true,
        };
        client.Send(m);
    }
}
