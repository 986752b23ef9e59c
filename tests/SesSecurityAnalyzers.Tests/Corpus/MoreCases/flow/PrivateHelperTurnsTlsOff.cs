using System.Net;
using System.Net.Mail;

namespace Sewer.Pumps;

public sealed class PumpMailer
{
    public void Alarm(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-1.amazonaws.com", 587) { EnableSsl = true };
        Tune(client);
        client.Send(message);
    }

    public void AlarmSecured(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-1.amazonaws.com", 587) { EnableSsl = true };
        TuneTimeout(client);
        client.Send(message);
    }

    private static void Tune(SmtpClient client)
    {
        client.Timeout = 5000;
        client.EnableSsl = false; //~ SESA101
    }

    private static void TuneTimeout(SmtpClient client) => client.Timeout = 5000;
}
