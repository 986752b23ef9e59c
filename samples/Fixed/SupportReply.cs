using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Shop.Mail;

/// <summary>Answers a customer; where the mail goes stands in appsettings.json.</summary>
public sealed class SupportReply(IConfiguration configuration)
{
    public void Send(string recipient, string text)
    {
        var section = configuration.GetSection("Support");
        using var client = new SmtpClient(section["Host"], section.GetValue<int>("Port"))
        {
            EnableSsl = true,
        };
        client.Send(section["From"]!, recipient, "Your question", text);
    }
}
