using System.Net;
using System.Net.Mail;

namespace Tram.Lines;

internal abstract class LineMailer(string host, int port, bool ssl)
{
    public void Send(MailMessage message, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient(host, port);
        client.EnableSsl = ssl; //~ SESA101
        client.Credentials = credentials;
        client.Send(message);
    }
}

internal sealed class DelayMailer() : LineMailer("email-smtp.eu-central-1.amazonaws.com", 587, true);

internal sealed class DepotMailer() : LineMailer("localhost", 25, false);

internal sealed class FareMailer(int offset) : LineMailer("email-smtp.eu-central-1.amazonaws.com", 587 + offset, offset == 0);

public static class Mailers
{
    public static void Delay(MailMessage message, ICredentialsByHost credentials) => new DelayMailer().Send(message, credentials);

    public static void Depot(MailMessage message, ICredentialsByHost credentials) => new DepotMailer().Send(message, credentials);

    public static void Fare(MailMessage message, ICredentialsByHost credentials) => new FareMailer(2000).Send(message, credentials);
}
