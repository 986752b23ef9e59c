using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Customs.Declarations;

public sealed class DeclarationMailer
{
    public void Lowered(MimeMessage m)
    {
        using var client = new SmtpClient();
        var host = " EMAIL-SMTP.EU-WEST-3.AMAZONAWS.COM ".Trim().ToLowerInvariant();
        client.Connect(host, 587, SecureSocketOptions.None); //~ SESA101
        client.Send(m);
    }

    public void Replaced(MimeMessage m)
    {
        using var client = new SmtpClient();
        var host = "email-smtp.{region}.amazonaws.com".Replace("{region}", "eu-west-3");
        client.Connect(host, 587, SecureSocketOptions.Auto); //~ SESA102
        client.Send(m);
    }

    public void Joined(MimeMessage m)
    {
        using var client = new SmtpClient();
        var host = string.Join(".", "email-smtp", "eu-west-3", "amazonaws", "com");
        client.Connect(host, 587, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(m);
    }

    public void Concatenated(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(string.Concat("email-smtp.", "eu-west-3", ".amazonaws.com"), 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void ReplacedByOtherDomain(MimeMessage m)
    {
        using var client = new SmtpClient();
        var host = "email-smtp.eu-west-3.amazonaws.com".Replace("amazonaws.com", "example.com");
        client.Connect(host, 25, SecureSocketOptions.None);
        client.Send(m);
    }
}
