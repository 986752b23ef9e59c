using System.Net;
using System.Net.Mail;

namespace Regions.Mail;

public sealed class RegionalMailer
{
    private readonly IReadOnlyDictionary<string, Func<SmtpClient>> _factories = new Dictionary<string, Func<SmtpClient>>
    {
        ["eu"] = () => new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true },
        ["us"] = () => new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587), //~ SESA101
        ["ap"] = CreateAsian,
    };

    public void Send(string area, MailMessage message)
    {
        using var client = _factories[area]();
        client.Send(message);
    }

    private static SmtpClient CreateAsian()
    {
        var client = new SmtpClient
        {
            Host = "email-smtp.ap-southeast-3.amazonaws.com", //~ SESA105
            Port = 587,
        };
        client.EnableSsl = true;
        return client;
    }
}
