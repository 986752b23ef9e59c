using System.Net.Mail;

namespace Kite.Repair;

public static class RepairMailer
{
    public static void Send(MailMessage message)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-west-2.amazonaws.com",
            Port = 465, //~ SESA103
            EnableSsl = false, //~ SESA101
        };
        client.Send(message);
    }
}
