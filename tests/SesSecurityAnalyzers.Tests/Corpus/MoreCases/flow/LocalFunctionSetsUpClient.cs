using System.Net;
using System.Net.Mail;

namespace Cider.Press;

public sealed class PressMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = Build();
        client.Send(message);

        SmtpClient Build()
        {
            var built = new SmtpClient("email-smtp.us-west-1.amazonaws.com", 587);
            built.EnableSsl = false; //~ SESA101
            built.Credentials = credentials;
            return built;
        }
    }

    public void SendWrapped(MailMessage message)
    {
        using var client = OnPort(465);
        client.Send(message);
    }

    private SmtpClient OnPort(int port) => new("email-smtp.us-west-1.amazonaws.com", port) { EnableSsl = true, Credentials = credentials }; //~ SESA103
}
