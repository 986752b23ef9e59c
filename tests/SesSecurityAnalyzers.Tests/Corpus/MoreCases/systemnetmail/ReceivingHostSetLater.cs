using System.Net.Mail;

namespace Marina.Crane;

public class CraneMailer
{
    public void Send(MailMessage message)
    {
        var client = new SmtpClient();
        client.EnableSsl = true;
        client.Port = 587;
        client.Host = "inbound-smtp.eu-west-1.amazonaws.com"; //~ SESA105
        client.Send(message);
        client.Dispose();
    }
}
