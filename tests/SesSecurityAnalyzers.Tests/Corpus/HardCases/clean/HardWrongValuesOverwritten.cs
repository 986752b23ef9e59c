using System.Net;
using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Cabin.Rentals;

public sealed class CabinMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 465);
        client.EnableSsl = false;
        client.Credentials = credentials;
        client.Port = 587;
        client.EnableSsl = true;
        client.Send(message);
    }

    public void Send(MimeMessage message)
    {
        var port = 25;
        var mode = SecureSocketOptions.None;
        var host = "localhost";

        host = "email-smtp.us-east-1.amazonaws.com";
        port = 465;
        mode = SecureSocketOptions.SslOnConnect;

        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }
}
