using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Serverless.Bounces;

public class Function
{
    private static readonly string Host = Environment.GetEnvironmentVariable("SMTP_HOST") ?? "email-smtp.us-east-1.amazonaws.com";
    private static readonly int Port = int.Parse(Environment.GetEnvironmentVariable("SMTP_PORT") ?? "465");

    public async Task HandleAsync(Stream input)
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(Host, Port, SecureSocketOptions.StartTls); //~ SESA103
        await smtp.SendAsync(await MimeMessage.LoadAsync(input));
    }
}

public class WrappedFunction
{
    private static readonly string Host = Environment.GetEnvironmentVariable("SMTP_HOST") ?? "email-smtp.us-east-1.amazonaws.com";

    public async Task HandleAsync(Stream input)
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(Host, 465, SecureSocketOptions.SslOnConnect);
        await smtp.SendAsync(await MimeMessage.LoadAsync(input));
    }
}
