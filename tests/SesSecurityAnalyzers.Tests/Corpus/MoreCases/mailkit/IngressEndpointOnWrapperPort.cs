using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace University.Exams;

internal sealed class GradeMailer
{
    private readonly (string Id, string Secret) _ingress;

    internal GradeMailer(string id, string secret) => _ingress = (id, secret);

    internal async Task PublishAsync(params MimeMessage[] grades)
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("q7w5e3r1t9.zx8c.mail-manager-smtp.amazonaws.com", 465, SecureSocketOptions.StartTls); //~ SESA104
        await smtp.AuthenticateAsync(_ingress.Id, _ingress.Secret);
        await Task.WhenAll(grades.Select(g => smtp.SendAsync(g)));
    }

    internal async Task AppealAsync(MimeMessage appeal)
    {
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("q7w5e3r1t9.zx8c.mail-manager-smtp.amazonaws.com", 587, useSsl: false); //~ SESA102
        await smtp.AuthenticateAsync(_ingress.Id, _ingress.Secret);
        await smtp.SendAsync(appeal);
    }
}
