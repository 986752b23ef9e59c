using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mirror.Mail;

public sealed class MirrorMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage m)
    {
        using var ses = new SmtpClient();
        using var archive = new SmtpClient();
        archive.CheckCertificateRevocation = false;
        archive.ServerCertificateValidationCallback = (_, _, _, _) => true;
        await archive.ConnectAsync("archive.example.org", 25, SecureSocketOptions.None);
        await ses.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await ses.AuthenticateAsync(user, password);
        await archive.AuthenticateAsync("archive", "only-inside-the-building");
        await Task.WhenAll(ses.SendAsync(m), archive.SendAsync(m));
    }
}
