using System.Net;
using System.Net.Mail;

namespace Rowing.Club;

public sealed class ClubMailer
{
    public void Send(MailMessage message)
    {
        const int port = 587;
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", port);
        client.EnableSsl = port == 465; //~ SESA101
        client.Send(message);
    }

    public void SendSecured(MailMessage message)
    {
        const int port = 587;
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", port);
        client.EnableSsl = port != 25;
        client.Send(message);
    }
}
