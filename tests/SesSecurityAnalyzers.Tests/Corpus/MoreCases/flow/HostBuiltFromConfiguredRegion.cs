// uses: aws
using Amazon;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Zoo.Visitors;

public sealed class VisitorMailer(IConfiguration configuration)
{
    public void SendFromConfiguredRegion(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect($"email-smtp.{configuration["AWS:Region"]}.amazonaws.com", 587, SecureSocketOptions.None); //~ SESA101
        client.Send(message);
    }

    public void SendFromEndpoint(MimeMessage message)
    {
        var region = RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable("AWS_REGION"));
        using var client = new SmtpClient();
        client.Connect($"email-smtp.{region.SystemName}.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(message);
    }

    public void SendFromFormat(MimeMessage message)
    {
        const string pattern = "email-smtp.{0}.amazonaws.com";
        var host = string.Format(pattern, configuration["AWS:Region"]);
        using var client = new SmtpClient();
        client.Connect(host, 2465, SecureSocketOptions.StartTls); //~ SESA103
        client.Send(message);
    }

    public void SendWrapped(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect($"email-smtp.{configuration["AWS:Region"]}.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
