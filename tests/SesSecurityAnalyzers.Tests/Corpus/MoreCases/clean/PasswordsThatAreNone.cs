using System.Net;
using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Template.Project;

public static class MailTemplates
{
    private const string Unset = "********";

    public static SmtpClient Generated() => new("email-smtp.us-east-1.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential("{{ses_user}}", "{{ses_password}}"),
    };

    public static SmtpClient Scaffolded() => new("email-smtp.us-east-1.amazonaws.com", 2587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "Insert SMTP password here"),
    };

    public static void Send(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate("%SES_USER%", Unset);
        client.Send(message);
    }

    public static async Task SendAsync(MimeMessage message)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync("AKIAIOSFODNN7EXAMPLE", "$(SesSmtpPassword)");
        await client.SendAsync(message);
    }
}
