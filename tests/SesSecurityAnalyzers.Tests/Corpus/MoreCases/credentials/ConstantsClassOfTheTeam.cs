using System.Net;
using System.Net.Mail;

namespace Dental.Reminders;

internal static class MailConstants
{
    internal const string Host = "email-smtp.us-east-1.amazonaws.com";
    internal const int Port = 587;
    internal const string User = "AKIAIOSFODNN7EXAMPLE";
    internal const string Pass = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
}

public interface IReminderSender
{
    Task RemindAsync(string patient, DateTime appointment);
}

public sealed class ReminderSender : IReminderSender
{
    public async Task RemindAsync(string patient, DateTime appointment)
    {
        using var message = new MailMessage("praxis@example.com", patient)
        {
            Subject = "Your appointment",
            Body = $"We expect you on {appointment:D} at {appointment:t}.",
        };
        using var client = new SmtpClient(MailConstants.Host, MailConstants.Port)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential(MailConstants.User, MailConstants.Pass), //~ SESA601
        };
        await client.SendMailAsync(message);
    }
}
