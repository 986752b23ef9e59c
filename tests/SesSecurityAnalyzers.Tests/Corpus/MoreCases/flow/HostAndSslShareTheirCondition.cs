using System.Net;
using System.Net.Mail;

namespace Puppet.Theatre;

public sealed class StageMailer(ICredentialsByHost credentials)
{
    public void Send(bool production, MailMessage message)
    {
        using var client = new SmtpClient(production ? "email-smtp.eu-west-1.amazonaws.com" : "localhost", 587);
        client.EnableSsl = production;
        client.Credentials = credentials;
        client.Send(message);
    }

    public void SendReversed(bool production, MailMessage message)
    {
        using var client = new SmtpClient(production ? "email-smtp.eu-west-1.amazonaws.com" : "localhost", 587);
        client.EnableSsl = !production; //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }
}
