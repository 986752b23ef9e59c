using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace City.Mail;

public sealed class CityMailer
{
    public void Send(string host, MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendOverRelay(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("relay.example.com", 2465, useSsl: true);
        client.Send(message);
    }

    public void SendOverCountyServer(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("mail.county.example.org", 25, SecureSocketOptions.None);
        client.Send(message);
    }

    public void SendToFax(string number, string text)
    {
        using var client = new SmtpClient("fax.example.net", 26);
        client.Send("city@example.com", number + "@fax.example.net", "Fax", text);
    }
}
