using System.Net;
using System.Net.Mail;

namespace Police.Reports;

internal abstract class ReportMailer
{
    protected SmtpClient CreateClient() => new("email-smtp.us-gov-east-1.amazonaws.com", 587); //~ SESA101
}

internal sealed class BurglaryMailer : ReportMailer
{
    public void Send(MailMessage m)
    {
        using var client = CreateClient();
        client.Send(m);
    }
}

internal sealed class TheftMailer : ReportMailer
{
    public void Send(MailMessage m)
    {
        using var client = CreateClient();
        client.EnableSsl = true;
        client.Send(m);
    }
}
