using System.Net;
using System.Net.Mail;

namespace Depot.Parcels;

public sealed class ParcelMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        var same = client;
        same.Credentials = credentials;
        same.EnableSsl = false; //~ SESA101
        client.Send(message);
    }

    public void SendOverOneOfTwo(MailMessage message, MailMessage local)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        var other = new SmtpClient("localhost", 25);
        other.EnableSsl = false;
        other.Send(local);
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendThroughAlias(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        var same = client;
        same.Credentials = credentials;
        same.EnableSsl = true;
        client.Send(message);
    }
}
