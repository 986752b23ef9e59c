using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vets.Reminders;

internal static class Trust
{
    public static readonly RemoteCertificateValidationCallback Everything = (_, _, _, _) => true;

    public static readonly RemoteCertificateValidationCallback OnlyValid = (_, _, _, errors) => errors == SslPolicyErrors.None;
}

public sealed class ReminderMailer
{
    public async Task SendAsync(MimeMessage reminder)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Trust.Everything }; //~ SESA301
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(reminder);
    }

    public async Task SendCheckedAsync(MimeMessage reminder)
    {
        using var client = new SmtpClient { ServerCertificateValidationCallback = Trust.OnlyValid };
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(reminder);
    }
}
