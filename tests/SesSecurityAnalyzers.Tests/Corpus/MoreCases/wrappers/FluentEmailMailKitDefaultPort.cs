// uses: fluentemail
using FluentEmail.Core;
using FluentEmail.MailKitSmtp;

namespace Surf.School;

public class LessonMailer
{
    private readonly MailKitSender _sender;

    public LessonMailer(string user, string password)
    {
        var options = new SmtpClientOptions //~ SESA106
        {
            Server = "email-smtp.ap-southeast-2.amazonaws.com",
            UseSsl = true, //~ SESA103
            RequiresAuthentication = true,
            User = user,
            Password = password,
        };
        _sender = new MailKitSender(options);
    }

    public async Task<bool> CancelAsync(string pupil, DateTime lesson)
    {
        var email = Email.From("surf@example.com").To(pupil).Subject("No waves").Body($"The lesson at {lesson:t} is cancelled.");
        var response = await _sender.SendAsync(email);
        return response.Successful;
    }
}
