using System.Net;
using System.Net.Mail;

namespace Dairy.Milk;

public sealed class MilkMailer(string? hostFromTenant)
{
    public void Send(MailMessage message)
    {
        var host = hostFromTenant ?? "email-smtp.eu-north-1.amazonaws.com";
        using var client = new SmtpClient(host, 587); //~ SESA101
        client.Send(message);
    }

    public void SendSecure(MailMessage message)
    {
        var host = hostFromTenant ?? "email-smtp.eu-north-1.amazonaws.com";
        using var client = new SmtpClient(host, 587) { EnableSsl = true };
        client.Send(message);
    }
}
