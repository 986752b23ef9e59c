using System.Net.Mail;

namespace Forest.Permits;

internal sealed class PermitMailer(ClientFactory factory)
{
    public void Send(MailMessage permit)
    {
        using var client = factory.Create();
        client.EnableSsl = true;
        client.Send(permit);
    }
}

internal sealed class ReportMailer(ClientFactory factory)
{
    public void Send(MailMessage report)
    {
        using var client = factory.CreateForReports();
        client.Timeout = 5_000;
        client.Send(report);
    }
}
