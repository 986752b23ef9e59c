using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Nursing.Shifts;

public class ShiftMailer
{
    private readonly IConfiguration _config;

    public ShiftMailer(IConfiguration config)
    {
        _config = config;
    }

    public async Task SendAsync(MailMessage m)
    {
        var section = _config.GetSection("Smtp");
        using (var client = new SmtpClient(section["Host"], section.GetValue<int>("Port")))
        {
            client.EnableSsl = true;
            await client.SendMailAsync(m);
        }
    }
}
