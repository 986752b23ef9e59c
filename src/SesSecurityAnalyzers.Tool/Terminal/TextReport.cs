using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Spectre.Console;

namespace SesSecurityAnalyzers.Tool.Terminal;

/// <summary>The report for people at a terminal. What a colour says, a word says too.</summary>
internal static class TextReport
{
    public static void Write(VerificationReport report, IAnsiConsole console, bool verbose)
    {
        foreach (var endpoint in report.Endpoints)
            WriteEndpoint(endpoint, console, verbose);
        if (report.Receivers.Count > 0)
            WriteReceivers(report.Receivers, console);
        if (report.Files.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]{report.Files.Count} files[/]");
            WriteFindings(report.FileFindings, console);
        }

        string style = report.Verdict switch { Verdict.Compliant => "green", Verdict.Findings => "red", _ => "yellow" };
        int warnings = report.AllFindings.Count(f => f.Rule.Severity == RuleSeverity.Warning);
        console.MarkupLine($"[bold {style}]{ReportWording.Describe(report.Verdict)}[/]: {warnings} finding{(warnings == 1 ? "" : "s")}, {report.Duration.TotalSeconds:0.00} s");
    }

    private static void WriteEndpoint(EndpointReport endpoint, IAnsiConsole console, bool verbose)
    {
        console.MarkupLineInterpolated($"[bold]{endpoint.Host}[/]  edition {ReportWording.Describe(endpoint.Edition)}");
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Port");
        foreach (var version in ReportWording.MatrixColumns)
            table.AddColumn(new TableColumn(TlsVersionNames.Describe(version)).Centered());
        table.AddColumn("Certificate");
        foreach (var port in endpoint.Ports)
        {
            var cells = new List<string> { Markup.Escape(port.Port.ToString()) };
            cells.AddRange(port.Versions.Select(v => Cell(port, v)));
            cells.Add(Markup.Escape(port.Certificate is null ? "" : ReportWording.DescribeCertificate(port)));
            table.AddRow(cells.ToArray());
        }

        console.Write(table);
        foreach (var port in endpoint.Ports.Where(p => p.NotTested is not null))
            console.MarkupLineInterpolated($"[yellow]not tested[/] {port.Port.ToString()}: {port.NotTested!}");
        WriteFindings(endpoint.Findings, console);
        if (verbose)
            WriteEvidence(endpoint, console);
        console.WriteLine();
    }

    private static void WriteEvidence(EndpointReport endpoint, IAnsiConsole console)
    {
        foreach (var port in endpoint.Ports)
        {
            console.MarkupLineInterpolated($"[bold]{port.Port.ToString()}[/]  {port.RemoteEndPoint?.ToString() ?? "no address"}, {port.Connections} connections");
            foreach (var verdict in port.Versions)
            {
                string chosen = string.Join(" ", new[] { verdict.CipherSuite, verdict.Group }.Where(s => s is not null));
                console.MarkupLineInterpolated($"  {TlsVersionNames.Describe(verdict.Version),-10} {ReportWording.Describe(verdict.Outcome)}{(verdict.Implied ? " (implied)" : "")}: {verdict.Evidence} {chosen}");
            }

            foreach (var certificate in port.Certificate?.Chain ?? [])
                console.MarkupLineInterpolated($"  {certificate.Subject}, {certificate.Key}, until {certificate.NotAfter:yyyy-MM-dd}, issued by {certificate.Issuer}");
        }
    }

    private static void WriteReceivers(IReadOnlyList<ReceiverReport> receivers, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Domain", "By default", "With REQUIRE", "Mail servers");
        foreach (var receiver in receivers)
        {
            table.AddRow(
                Markup.Escape(receiver.Domain),
                Outcome(receiver.ByDefault),
                Outcome(receiver.WithRequire),
                Markup.Escape(receiver.MailServers.Count > 0
                    ? string.Join("\n", receiver.MailServers.Select(m => $"{m.Preference} {m.Host}: {(m.Port is { } p ? ReportWording.DescribeBest(p) : "no address")}"))
                    : receiver.NotTested ?? "none"));
        }

        console.Write(table);
        foreach (var receiver in receivers.Where(r => r.NotTested is not null))
            console.MarkupLineInterpolated($"[yellow]not tested[/] {receiver.Domain}: {receiver.NotTested!}");
        WriteFindings(receivers.SelectMany(r => r.Findings).ToList(), console);
    }

    private static void WriteFindings(IReadOnlyList<ReportFinding> findings, IAnsiConsole console)
    {
        foreach (var finding in findings.OrderByDescending(f => f.Rule.Severity))
        {
            string style = finding.Rule.Severity == RuleSeverity.Warning ? "red" : "blue";
            string word = finding.Rule.Severity == RuleSeverity.Warning ? "finding" : "note";
            string where = finding.Line > 0 ? $"{finding.Subject}({finding.Line},{finding.Column})" : finding.Subject;
            console.MarkupLine($"[{style}]{word,-7}[/] {Markup.Escape(where)} [bold]{Markup.Escape(finding.Rule.Id)}[/] {Markup.Escape(finding.Rule.Title)}: {Markup.Escape(finding.Message)}");
        }
    }

    private static string Cell(PortReport port, VersionVerdict verdict)
    {
        string word = ReportWording.Describe(verdict.Outcome);
        if (!verdict.IsDecided)
            return $"[grey]{word}[/]";
        if (ReportWording.Agrees(port, verdict))
            return verdict.Outcome == VersionOutcome.Accepted ? $"[green]{word}[/]" : $"[grey]{word}[/]";
        return verdict.Outcome == VersionOutcome.Refused ? $"[yellow]{word}[/]" : $"[red]{word}![/]";
    }

    private static string Outcome(DeliveryOutcome outcome)
    {
        string style = outcome switch
        {
            DeliveryOutcome.Encrypted => "green",
            DeliveryOutcome.Plaintext or DeliveryOutcome.NotDeliverable => "red",
            DeliveryOutcome.Unknown => "grey",
            _ => "yellow",
        };
        return $"[{style}]{Markup.Escape(ReportWording.Describe(outcome))}[/]";
    }
}
