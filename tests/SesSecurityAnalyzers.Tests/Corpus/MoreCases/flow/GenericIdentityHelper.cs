using System.Net;
using System.Net.Mail;

namespace Pottery.Kilns;

internal static class Pipe
{
    public static T Also<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }
}

public sealed class KilnMailer
{
    public void Hot(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Also(c => c.Timeout = 9000); //~ SESA101
        client.Send(m);
    }

    public void Cold(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Also(c => c.EnableSsl = true);
        client.Send(m);
    }
}
