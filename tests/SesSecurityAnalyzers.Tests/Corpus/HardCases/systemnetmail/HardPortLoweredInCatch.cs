using System.Net;
using System.Net.Mail;

namespace Barge.Tours;

public sealed class BargeMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        try
        {
            client.Send(message);
        }
        catch (SmtpException)
        {
            client.Port = 25; //~ SESA106
            client.Send(message);
        }
        finally
        {
            client.Dispose();
        }
    }

    public void SendElsewhere(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        try
        {
            client.Send(message);
        }
        catch (SmtpException)
        {
            client.Host = "relay.example.net";
            client.Port = 25;
            client.EnableSsl = false;
            client.Send(message);
        }
        finally
        {
            client.Dispose();
        }
    }
}
