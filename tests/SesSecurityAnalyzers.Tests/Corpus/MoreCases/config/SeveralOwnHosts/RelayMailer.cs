using System.Net;
using System.Net.Mail;

namespace Own.Hosts;

public sealed class RelayMailer(ICredentialsByHost credentials)
{
    public void SendFirst(MailMessage message)
    {
        using var client = new SmtpClient("mail.example.com", 587); //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendSecond(MailMessage message)
    {
        using var client = new SmtpClient("RELAY.example.net", 465) { EnableSsl = true, Credentials = credentials }; //~ SESA103
        client.Send(message);
    }

    public void SendThird(MailMessage message)
    {
        using var client = new SmtpClient("other.example.net", 465) { EnableSsl = false, Credentials = credentials };
        client.Send(message);
    }
}
