using System.Net;
using System.Net.Mail;

namespace Factory.Shanghai;

public sealed class ShiftMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage plan)
    {
        using var client = new SmtpClient("email-smtp.cn-north-1.amazonaws.com.cn", 587);
        client.EnableSsl = false; //~ SESA101
        client.Credentials = credentials;
        client.Send(plan);
    }

    public void SendEncrypted(MailMessage plan)
    {
        using var client = new SmtpClient("email-smtp.cn-northwest-1.amazonaws.com.cn", 587);
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send(plan);
    }
}
