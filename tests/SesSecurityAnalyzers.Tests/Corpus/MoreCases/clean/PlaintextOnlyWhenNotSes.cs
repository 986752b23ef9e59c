using System.Net;
using System.Net.Mail;

namespace Portal.Contact;

public sealed class ContactMailer(string environmentName)
{
    public void Send(MailMessage m)
    {
        var local = environmentName == "Development";
        using var client = new SmtpClient(local ? "localhost" : "email-smtp.us-east-1.amazonaws.com", local ? 25 : 587);
        if (!local)
        {
            client.EnableSsl = true;
        }

        client.Send(m);
    }

    public void SendByExpression(MailMessage m)
    {
        var ses = environmentName != "Development";
        using var client = new SmtpClient
        {
            Host = ses ? "email-smtp.us-east-1.amazonaws.com" : "127.0.0.1",
            Port = ses ? 587 : 1025,
            EnableSsl = ses,
        };
        client.Send(m);
    }
}
