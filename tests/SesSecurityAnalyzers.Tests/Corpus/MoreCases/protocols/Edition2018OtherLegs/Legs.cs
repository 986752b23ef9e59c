using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Archive.Legs;

public sealed class Legs
{
    public async Task<string> HttpsAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls }); //~ SESA202
        return await http.GetStringAsync("https://email.us-east-1.amazonaws.com/v2/email/account");
    }

    public void Raw()
    {
        using var tcp = new TcpClient("email-smtp.us-east-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.us-east-1.amazonaws.com", null, SslProtocols.Tls11, true); //~ SESA202
    }

    public void TooOld(MimeMessage message)
    {
#pragma warning disable CS0618 // SSL 3.0 is obsolete, and set on purpose
        using var client = new SmtpClient { SslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls12 }; //~ SESA201
#pragma warning restore CS0618
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void Alone(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void Newer(MimeMessage message)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
