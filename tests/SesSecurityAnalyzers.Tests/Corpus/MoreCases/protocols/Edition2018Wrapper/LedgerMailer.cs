#pragma warning disable SYSLIB0039, CS0618 // the versions of the 2018 edition, old ones among them
using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bank.Ledger;

public enum Leg
{
    Modern,
    Compatible,
    Oldest,
    Ancient,
}

public sealed class LedgerMailer(string user, string password)
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public void Send(Leg leg, MimeMessage message)
    {
        switch (leg)
        {
            case Leg.Modern:
                Modern(message);
                break;
            case Leg.Compatible:
                Compatible(message);
                break;
            case Leg.Oldest:
                Oldest(message);
                break;
            default:
                Ancient(message);
                break;
        }
    }

    private void Modern(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        Deliver(client, message);
    }

    private void Compatible(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12 }; //~ SESA202
        Deliver(client, message);
    }

    private void Oldest(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls }; //~ SESA202
        Deliver(client, message);
    }

    private void Ancient(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls12 }; //~ SESA201
        Deliver(client, message);
    }

    private void Deliver(SmtpClient client, MimeMessage message)
    {
        client.Connect(Host, 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(message);
        client.Disconnect(true);
    }
}
