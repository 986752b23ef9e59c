using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>Markdown with tables, for a summary page or a pull request.</summary>
internal static class MarkdownReport
{
    public static void Write(VerificationReport report, TextWriter writer)
    {
        writer.WriteLine($"# ses-verify: {ReportWording.Describe(report.Verdict)}");
        foreach (var endpoint in report.Endpoints)
        {
            writer.WriteLine();
            writer.WriteLine($"## {Escape(endpoint.Host)}: {ReportWording.Describe(endpoint.Verdict)}");
            writer.WriteLine();
            writer.WriteLine($"Edition {ReportWording.Describe(endpoint.Edition)}, {InvariantText.Measured(endpoint.Duration)}.");
            writer.WriteLine();
            WriteRow(writer, ["Port", .. VersionProber.Order.Select(v => TlsVersionNames.Describe(v)), "Best", "Certificate"]);
            WriteRow(writer, ["---", .. VersionProber.Order.Select(_ => ":-:"), "---", "---"]);
            foreach (var port in endpoint.Ports)
                WriteRow(writer, [port.Port.ToString(), .. port.Versions.Select(v => Cell(port, v)), ReportWording.DescribeBest(port), port.NotTested is null ? ReportWording.DescribeCertificate(port) : "not tested: " + port.NotTested]);
            WriteFindings(writer, endpoint.Findings);
        }

        if (report.Receivers.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine("## Receivers");
            writer.WriteLine();
            WriteRow(writer, ["Domain", "By default", "With REQUIRE", "Mail servers", "Not tested"]);
            WriteRow(writer, ["---", "---", "---", "---", "---"]);
            foreach (var receiver in report.Receivers)
            {
                WriteRow(writer,
                [
                    receiver.Domain, ReportWording.Describe(receiver.ByDefault), ReportWording.Describe(receiver.WithRequire),
                    string.Join(", ", receiver.MailServers.Select(m => $"{m.Host} ({ReportWording.Describe(m.ByDefault)})")), receiver.NotTested ?? "",
                ]);
            }

            WriteFindings(writer, report.Receivers.SelectMany(r => r.Findings).ToList());
        }

        if (report.Files.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine($"## {report.Files.Count} files");
            WriteFindings(writer, report.FileFindings);
        }
    }

    private static void WriteFindings(TextWriter writer, IReadOnlyList<ReportFinding> findings)
    {
        writer.WriteLine();
        if (findings.Count == 0)
        {
            writer.WriteLine("No findings.");
            return;
        }

        WriteRow(writer, ["", "Rule", "Where", "What"]);
        WriteRow(writer, ["---", "---", "---", "---"]);
        foreach (var finding in findings)
        {
            string where = finding.Line > 0 ? $"{finding.Subject}:{finding.Line}" : finding.Subject;
            WriteRow(writer, [finding.Rule.Severity == RuleSeverity.Warning ? "warning" : "info"], $"[{finding.Rule.Id}]({finding.Rule.HelpLink})", where, finding.Message);
        }
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine("| " + string.Join(" | ", cells.Select(Escape)) + " |");

    private static void WriteRow(TextWriter writer, IEnumerable<string> before, string link, params IEnumerable<string> after) =>
        writer.WriteLine("| " + string.Join(" | ", [.. before.Select(Escape), link, .. after.Select(Escape)]) + " |");

    private static string Cell(PortReport port, VersionVerdict verdict) =>
        ReportWording.Describe(verdict.Outcome) + (verdict.IsDecided && !ReportWording.Agrees(port, verdict) ? " (!)" : "");

    // A server's own words must not turn into markup.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\r' or '\n')
                escaped.Append(' ');
            else if (c is '<')
                escaped.Append("&lt;");
            else if (c is '|' or '*' or '_' or '`' or '[' or ']' or '\\')
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
