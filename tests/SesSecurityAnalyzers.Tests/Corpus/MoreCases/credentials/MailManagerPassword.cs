using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ingress.Accounts;

public sealed class IngressMailer(string password)
{
    private const string Ingress = "a1b2c3d4e5.fjqz.mail-manager-smtp.amazonaws.com";

    public void Literal(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(Ingress, 587, SecureSocketOptions.StartTls);
        client.Authenticate("inp-a1b2c3d4e5", "Correct-Horse-Battery"); //~ SESA601
        client.Send(m);
    }

    public void Given(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(Ingress, 587, SecureSocketOptions.StartTls);
        client.Authenticate("inp-a1b2c3d4e5", password);
        client.Send(m);
    }
}
