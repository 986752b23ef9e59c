using System.Net;
using System.Net.Mail;

namespace Shared.Infrastructure;

public static class SmtpFactory
{
    public static SmtpClient Plain()
    {
        var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101
        client.DeliveryMethod = SmtpDeliveryMethod.Network;
        return client;
    }

    public static SmtpClient Secured()
    {
        var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
        client.DeliveryMethod = SmtpDeliveryMethod.Network;
        client.EnableSsl = true;
        return client;
    }
}

public sealed class SharedMailer
{
    public void Send(MailMessage m)
    {
        using var client = SmtpFactory.Secured();
        client.Send(m);
    }
}
