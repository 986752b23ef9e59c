using MailKit.Net.Smtp;
using MimeKit;

namespace Scouts.Camps;

public class CampMailer
{
    const string Server = "email-smtp.ap-northeast-1.amazonaws.com";

    readonly string user;
    readonly string password;

    public CampMailer(string user, string password)
    {
        this.user = user;
        this.password = password;
    }

    public void Invite(IEnumerable<MimeMessage> invitations)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri($"smtp://{Server}:587/?starttls=when-available")); //~ SESA102
        client.Authenticate(user, password);
        foreach (var invitation in invitations)
            client.Send(invitation);
    }

    public void Remind(MimeMessage reminder)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri($"smtp://{Server}:2587/?starttls=yes"));
        client.Authenticate(user, password);
        client.Send(reminder);
    }
}
