using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Derived.Clients;

internal sealed class SesClient : SmtpClient
{
    private readonly string _region;

    public SesClient(string region)
    {
        _region = region;
        Timeout = 20_000;
        SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
    }

    public void Open() => Connect($"email-smtp.{_region}.amazonaws.com", 587, SecureSocketOptions.StartTls);

    public void OpenQuickly() => Connect($"email-smtp.{_region}.amazonaws.com", 587, SecureSocketOptions.Auto); //~ SESA102

    public void OpenWrapped(bool alternate)
    {
        var port = alternate ? 2465 : 465;
        Connect($"email-smtp.{_region}.amazonaws.com", port, SecureSocketOptions.SslOnConnect);
    }
}

internal sealed class OldSesClient : SmtpClient
{
    public OldSesClient()
    {
        CheckCertificateRevocation = false; //~ SESA302
    }

    public void Open() => Connect("email-smtp.us-east-1.amazonaws.com", 2587, SecureSocketOptions.StartTls);
}

public sealed class Desk
{
    public void Send(MimeMessage message)
    {
        using var client = new SesClient("us-east-1");
        client.Open();
        client.Send(message);
    }

    public void SendQuickly(MimeMessage message)
    {
        using var client = new SesClient("us-east-1");
        client.OpenQuickly();
        client.Send(message);
    }

    public void SendOld(MimeMessage message)
    {
        using var client = new OldSesClient();
        client.Open();
        client.Send(message);
    }
}
