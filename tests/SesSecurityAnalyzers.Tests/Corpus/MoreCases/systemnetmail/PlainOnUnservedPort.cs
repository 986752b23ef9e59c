using System.Net.Mail;

namespace Kite.School;

public static class KiteMailer
{
    public static void Send(MailMessage message)
    {
        using var client = new SmtpClient();
        client.Host = "email-smtp.eu-west-1.amazonaws.com";
        client.Port = 80; //~ SESA104
        client.EnableSsl = false; //~ SESA101
        client.Send(message);
    }
}
