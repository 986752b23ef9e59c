using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Theme.Park;

public class Mailer
{
    private readonly IConfiguration _configuration;

    public Mailer(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public void SendVoucher(string guest, string code)
    {
        var section = _configuration.GetSection("Smtp");

        using var client = new SmtpClient
        {
            Host = section["Host"]!,
            Port = section.GetValue<int>("Port"),
            EnableSsl = true,
            Credentials = new NetworkCredential(section["User"], section["Password"]),
        };

        client.Send("park@example.com", guest, "Your voucher", "The code is " + code);
    }
}
