using System.Net;
using System.Net.Mail;

namespace Local.Tests;

public sealed class SmokeTest
{
    public void SendToMailHog(MailMessage message)
    {
        using var client = new SmtpClient("localhost", 1025);
        client.Credentials = new NetworkCredential("test", "test-password-1");
        client.Send(message);
    }

    public void SendToPartner(MailMessage message)
    {
        using var client = new SmtpClient("smtp.partner.example", 25) { EnableSsl = false };
        client.Credentials = new NetworkCredential("partner", "Winter-2026!");
        client.Send(message);
    }

    public HttpClient ProxyClient() => new(new HttpClientHandler
    {
        Proxy = new WebProxy("http://proxy.example.com:3128") { Credentials = new NetworkCredential("proxy", "Winter-2026!") },
    });
}
