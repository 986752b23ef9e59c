using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Two.Clients;

public sealed class TwoClients
{
    private static readonly RemoteCertificateValidationCallback AcceptTestCertificate = (_, _, _, _) => true;

    public void Send(MimeMessage message)
    {
        using var test = new SmtpClient { ServerCertificateValidationCallback = AcceptTestCertificate };
        test.Connect("smtp4dev", 2525, SecureSocketOptions.SslOnConnect);
        test.Send(message);

        using var live = new SmtpClient();
        live.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        live.Send(message);
    }

    public HttpClient Local() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    })
    {
        BaseAddress = new Uri("https://localhost:5001/"),
    };
}
