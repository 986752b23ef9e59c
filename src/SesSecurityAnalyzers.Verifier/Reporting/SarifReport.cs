using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>SARIF 2.1.0 (<see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>).</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(VerificationReport report, TextWriter writer)
    {
        var findings = report.AllFindings.ToList();
        var rules = findings.Select(f => f.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            WriteInvocation(json, report);
            json.WriteStartArray("results");
            foreach (var finding in findings)
                WriteResult(json, finding, rules.IndexOf(finding.Rule));
            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ses-verify");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Description);
            json.WriteString("helpUri", rule.HelpLink.AbsoluteUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("security");
            if (rule.Cwe is { } cwe)
                json.WriteStringValue($"external/cwe/cwe-{cwe:000}");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Verdict != Verdict.NotTested);
        json.WriteString("startTimeUtc", report.Started.UtcDateTime);
        json.WriteString("endTimeUtc", (report.Started + report.Duration).UtcDateTime);
        json.WriteNumber("exitCode", (int)report.Verdict);
        json.WriteStartArray("toolExecutionNotifications");
        var untested = report.Endpoints.SelectMany(e => e.Ports.Where(p => p.NotTested is not null).Select(p => $"{e.Host}:{p.Port.Number}: {p.NotTested}"))
            .Concat(report.Receivers.Where(r => r.NotTested is not null).Select(r => $"{r.Domain}: {r.NotTested}"));
        foreach (string text in untested)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            WriteText(json, "message", "Not tested: " + text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Rule));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', finding.Subject.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            json.WriteNumber("startColumn", Math.Max(1, finding.Column));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", finding.Subject);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("sesVerify/v1", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Rule.Id + "\n" + finding.Subject)))[..32]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Rule rule) => rule.Severity == RuleSeverity.Warning ? "warning" : "note";
}
