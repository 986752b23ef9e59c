using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tannery.Mail;

public sealed class HideMailer(Func<int> ask)
{
    public void Send(MimeMessage message)
    {
        var port = 587;
        try
        {
            port = ask();
        }
        catch (InvalidOperationException)
        {
            port = 2587;
        }
        finally
        {
            port = 465;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendWell(MimeMessage message)
    {
        var port = 465;
        try
        {
            port = ask();
        }
        finally
        {
            port = 587;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", port, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
