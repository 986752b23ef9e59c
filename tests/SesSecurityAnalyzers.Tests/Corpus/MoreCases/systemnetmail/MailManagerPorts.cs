using System.Net.Mail;

namespace Agency.Ingress;

public sealed class IngressMailer
{
    private const string Ingress = "a1b2c3d4e5.fjqz.mail-manager-smtp.amazonaws.com";

    public void SendAlternate(MailMessage m)
    {
        using var client = new SmtpClient(Ingress, 2587) { EnableSsl = true }; //~ SESA104
        client.Send(m);
    }

    public void SendWrapperPort(MailMessage m)
    {
        using var client = new SmtpClient(Ingress, 465) { EnableSsl = true }; //~ SESA104
        client.Send(m);
    }

    public void SendPlain(MailMessage m)
    {
        using var client = new SmtpClient(Ingress, 587); //~ SESA101
        client.Send(m);
    }

    public void SendDefaultPort(MailMessage m)
    {
        using var client = new SmtpClient(Ingress) { EnableSsl = true }; //~ SESA106
        client.Send(m);
    }
}
