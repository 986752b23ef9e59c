using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Template.App;

public sealed class TemplateMailer
{
    private static SmtpClient Open()
    {
        var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        return client;
    }

    public void Percent(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "%SMTP_PASSWORD%");
        client.Send(m);
    }

    public void Octopus(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "#{SmtpPassword}#");
        client.Send(m);
    }

    public void Moustache(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "{{ smtp_password }}");
        client.Send(m);
    }

    public void Pipeline(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "$(SmtpPassword)");
        client.Send(m);
    }

    public void Spelled(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "Change_Me");
        client.Send(m);
    }

    public void Advice(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "enter-smtp-password-here");
        client.Send(m);
    }

    public void Stars(MimeMessage m)
    {
        using var client = Open();
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "********");
        client.Send(m);
    }
}
