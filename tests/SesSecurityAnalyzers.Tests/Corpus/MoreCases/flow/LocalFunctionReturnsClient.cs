using System.Net;
using System.Net.Mail;

namespace Ranger.Trails;

public static class TrailMailer
{
    public static void Warn(MailMessage warning)
    {
        using var client = Create();
        client.Send(warning);

        static SmtpClient Create() => new("email-smtp.us-west-2.amazonaws.com", 587); //~ SESA101
    }

    public static void WarnSecured(MailMessage warning)
    {
        using var client = Create(587);
        client.Send(warning);

        static SmtpClient Create(int port) => new("email-smtp.us-west-2.amazonaws.com", port) { EnableSsl = true };
    }
}
