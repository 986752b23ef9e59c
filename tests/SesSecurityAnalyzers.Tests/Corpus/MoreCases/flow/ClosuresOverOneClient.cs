using System.Net.Mail;

namespace Closures.Mail;

public sealed class ClosureMailer
{
    public void Secured(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        Action secure = () => client.EnableSsl = true;
        secure();
        client.Send(message);
    }

    public void Forgotten(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
        void Secure() => client.EnableSsl = true;
        if (message.Priority == MailPriority.High)
        {
            Secure();
        }

        client.Send(message);
    }

    public void Undone(MailMessage message)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        var steps = new List<Action<SmtpClient>> { c => c.EnableSsl = true };
        steps.ForEach(s => s(client));
        client.Send(message);
    }

    public Action<MailMessage> Sender()
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
        return message => client.Send(message);
    }

    public Func<SmtpClient> PlainFactory() => () => new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
}
