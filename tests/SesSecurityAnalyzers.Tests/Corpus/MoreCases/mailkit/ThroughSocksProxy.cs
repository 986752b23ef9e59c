using System.Net;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MimeKit;

namespace Embassy.Visa;

public class VisaMailer
{
    private readonly NetworkCredential _proxyLogin;
    private readonly NetworkCredential _sesLogin;

    public VisaMailer(NetworkCredential proxyLogin, NetworkCredential sesLogin)
        => (_proxyLogin, _sesLogin) = (proxyLogin, sesLogin);

    public void Grant(string applicant, string number)
    {
        var builder = new BodyBuilder { TextBody = $"Visa {number} was granted." };
        var message = new MimeMessage(
            new[] { MailboxAddress.Parse("visa@example.com") },
            new[] { MailboxAddress.Parse(applicant) },
            "Your application",
            builder.ToMessageBody());

        using var client = new SmtpClient
        {
            ProxyClient = new Socks5Client("proxy.example.net", 1080, _proxyLogin),
        };
        client.Connect("email-smtp.me-south-1.amazonaws.com", port: 587); //~ SESA102 SESA105
        client.Authenticate(_sesLogin);
        client.Send(message);
    }
}
