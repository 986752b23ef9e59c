using System.Net;
using System.Net.Mail;

namespace Insurance.Claims;

public sealed class ClaimMailer(ICredentialsByHost credentials)
{
    private const string Ingress = "a1b2c3d4e5.x9y8z7.mail-manager-smtp.amazonaws.com";

    public void SendOn465(MailMessage claim)
    {
        using var client = new SmtpClient(Ingress, 465) { EnableSsl = true, Credentials = credentials }; //~ SESA104
        client.Send(claim);
    }

    public void SendOn2587(MailMessage claim)
    {
        using var client = new SmtpClient(Ingress, 2587) { EnableSsl = true, Credentials = credentials }; //~ SESA104
        client.Send(claim);
    }

    public void SendOn587(MailMessage claim)
    {
        using var client = new SmtpClient(Ingress, 587) { EnableSsl = true, Credentials = credentials };
        client.Send(claim);
    }
}
