using System.Net;
using System.Net.Mail;

namespace Kindergarten.Menus;

public sealed class MenuMailer
{
    public void Monday(MailMessage m) => Send("email-smtp.eu-west-1.amazonaws.com", 587, m);

    public void Friday(MailMessage m) => Send("email-smtp.eu-west-1.amazonaws.com", 578, m);

    private static void Send(string host, int port, MailMessage m)
    {
        using var client = new SmtpClient(host, port) { EnableSsl = true }; //~ SESA104
        client.Send(m);
    }
}
