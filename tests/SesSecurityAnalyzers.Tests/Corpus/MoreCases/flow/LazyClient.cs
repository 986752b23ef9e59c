using System.Net;
using System.Net.Mail;

namespace Ski.Lifts;

public sealed class LiftMailer
{
    private readonly Lazy<SmtpClient> _plain = new(() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587)); //~ SESA101
    private readonly Lazy<SmtpClient> _secured = new(() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587) { EnableSsl = true });

    public void Stop(MailMessage m) => _plain.Value.Send(m);

    public void Start(MailMessage m) => _secured.Value.Send(m);
}
