using System.Net;
using System.Net.Mail;

namespace Skating.Lessons;

public sealed class LessonMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.ca-central-1.amazonaws.com", 587); //~ SESA101
        SignIn();
        client.Send(message);

        void SignIn() => client.Credentials = credentials;
    }

    public void SendSecured(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.ca-central-1.amazonaws.com", 587);
        SignIn();
        client.Send(message);

        void SignIn()
        {
            client.EnableSsl = true;
            client.Credentials = credentials;
        }
    }
}
