using System.Net;
using System.Net.Mail;

namespace Tulip.Fields;

public sealed class FieldMailer(ICredentialsByHost credentials)
{
    public void Report(MailMessage message) => Send(message, "email-smtp.eu-west-1.amazonaws.com", 587);

    public void ReportInside(MailMessage message) => SendByHost(message, "relay.example.net", 25);

    public void ReportOutside(MailMessage message) => SendByHost(message, "email-smtp.eu-west-1.amazonaws.com", 2587);

    private void Send(MailMessage message, string host, int port)
    {
        using var client = new SmtpClient(host, port);
        client.EnableSsl = port == 465; //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }

    private void SendByHost(MailMessage message, string host, int port)
    {
        using var client = new SmtpClient(host, port);
        client.EnableSsl = port is 587 or 2587;
        client.Credentials = credentials;
        client.Send(message);
    }
}
