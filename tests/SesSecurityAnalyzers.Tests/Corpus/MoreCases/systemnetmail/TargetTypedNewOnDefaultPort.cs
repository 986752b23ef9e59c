using System.Net;
using System.Net.Mail;
using System.Text.Json;

namespace Observatory.Logbook;

public record NightReport(DateOnly Night, string Observer, IReadOnlyList<string> Targets);

public class ReportMailer
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public required ICredentialsByHost Credentials { private get; init; }

    public void Publish(NightReport report, params string[] readers)
    {
        using SmtpClient mailer = new("email-smtp.us-west-1.amazonaws.com") { Credentials = Credentials }; //~ SESA101 SESA106

        foreach (var reader in readers.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            mailer.Send("dome@example.com", reader, $"Night of {report.Night:O}", JsonSerializer.Serialize(report, Indented));
        }
    }
}
