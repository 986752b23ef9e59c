using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Grid.Outages;

public sealed class OutageMailer
{
    private readonly IConfiguration _configuration;

    public OutageMailer(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public void Notify(MimeMessage message)
    {
        var compat = _configuration.GetValue("Features:OldTls", false);
        var versions = compat
            ? SslProtocols.Tls | SslProtocols.Tls12
            : SslProtocols.Tls12 | SslProtocols.Tls13;

        using var client = new SmtpClient();
        client.SslProtocols = versions; //~ SESA201
        client.Connect("email-smtp.sa-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(_configuration["Smtp:User"], _configuration["Smtp:Password"]);
        client.Send(message);
    }

    public void NotifyByNumber(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.SslProtocols = (SslProtocols)_configuration.GetValue<int>("Features:TlsVersions");
        client.Connect("email-smtp.sa-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(_configuration["Smtp:User"], _configuration["Smtp:Password"]);
        client.Send(message);
    }
}
