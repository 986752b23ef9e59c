using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Parish.Letters;

public sealed class LetterMailer
{
    private readonly string _host;

    internal LetterMailer(string host) => _host = host;

    public static LetterMailer Diocese() => new("mail.diocese.example.org");

    public static LetterMailer Parse(string line) => new(line.Split('=')[1].Trim());

    public static LetterMailer FromEnvironment() => new(Environment.GetEnvironmentVariable("PARISH_SMTP") ?? "localhost");

    public void Send(MailMessage letter)
    {
        using var client = new SmtpClient(_host);
        client.Send(letter);
    }

    public async Task SendAsync(MimeMessage letter)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient { CheckCertificateRevocation = false };
        await client.ConnectAsync(_host, 2525, SecureSocketOptions.None);
        await client.AuthenticateAsync("parish", "bells-at-noon");
        await client.SendAsync(letter);
    }
}
