using System.Globalization;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Borough.Notices;

public sealed class NoticeMailer(IConfiguration configuration)
{
    private const string Section = "Outgoing";

    // The file says 587, so the fallback is never taken.
    public void Send(MimeMessage notice)
    {
        var port = int.Parse(configuration[Section + ":Port"] ?? "465", CultureInfo.InvariantCulture);
        using var client = new SmtpClient();
        client.Connect(configuration[$"{Section}:Server"], port, SecureSocketOptions.StartTls);
        client.Send(notice);
    }

    // No file says anything about the second port.
    public void SendSecond(MimeMessage notice)
    {
        var port = int.Parse(configuration[Section + ":SecondPort"] ?? "2465", CultureInfo.InvariantCulture);
        using var client = new SmtpClient();
        client.Connect(configuration[$"{Section}:Server"], port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(notice);
    }
}
