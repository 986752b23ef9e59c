using System.Net;
using System.Net.Mail;
using System.Text;

namespace Warehouse.Etl;

public sealed record LoadResult(string Table, long Rows, TimeSpan Took, string? Error);

public sealed class NightlyEtlReport
{
    private readonly List<LoadResult> _results = [];
    private readonly DateOnly _day;

    public NightlyEtlReport(DateOnly day) => _day = day;

    public void Add(LoadResult result) => _results.Add(result);

    public void SendSummary()
    {
        var body = new StringBuilder();
        foreach (var result in _results)
        {
            body.AppendLine($"{result.Table,-30} {result.Rows,12:N0} {result.Took:g}");
        }

        using var message = new MailMessage("etl@example.com", "data@example.com", $"ETL {_day:O}", body.ToString());
        using var client = CreateClient();
        client.Send(message);
    }

    public void SendFailures()
    {
        var failed = _results.Where(r => r.Error is not null).ToList();
        if (failed.Count == 0)
        {
            return;
        }

        using var message = new MailMessage("etl@example.com", "oncall@example.com")
        {
            Subject = $"ETL {_day:O}: {failed.Count} tables failed",
            Body = string.Join(Environment.NewLine, failed.Select(f => f.Table + ": " + f.Error)),
            Priority = MailPriority.High,
        };
        var client = new SmtpClient();
        client.Host = "email-smtp.us-west-2.amazonaws.com";
        client.Port = 587;
        client.Credentials = new NetworkCredential(Environment.GetEnvironmentVariable("SMTP_USER"), Environment.GetEnvironmentVariable("SMTP_PASSWORD"));
        client.EnableSsl = failed.Count > 0;
        client.Send(message);
    }

    public void SendAttachment(string path)
    {
        using var message = new MailMessage("etl@example.com", "data@example.com", "ETL log", "See attachment.");
        message.Attachments.Add(new Attachment(path));
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587); //~ SESA101
        client.Timeout = 60_000;
        client.Credentials = CredentialCache.DefaultNetworkCredentials;
        client.Send(message);
    }

    private static SmtpClient CreateClient() => new("email-smtp.us-west-2.amazonaws.com")
    {
        Port = 2587,
        EnableSsl = true,
        DeliveryFormat = SmtpDeliveryFormat.International,
    };
}
