using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Transport.Mail;

public sealed record SmtpServer(string Host, int Port);

public sealed class TransportMailer(IConfiguration configuration)
{
    public void Send(MimeMessage m)
    {
        var (host, port) = configuration.GetSection("Transport:Smtp").Get<SmtpServer>()!;
        using var client = new SmtpClient();
        client.Connect(host, port, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(m);
    }
}
