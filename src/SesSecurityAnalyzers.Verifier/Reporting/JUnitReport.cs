using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>JUnit XML as CI systems read it: a suite for each endpoint, receiver list or set of files; a case for each port, receiver or file.</summary>
internal static class JUnitReport
{
    public static void Write(VerificationReport report, TextWriter writer)
    {
        var suites = report.Endpoints
            .Select(e => new Suite(e.Host, e.Duration.TotalSeconds, e.Ports.Select(p => new Case(
                p.Port.ToString(), e.Findings.Where(f => f.Subject == $"{e.Host}:{p.Port.Number}").ToList(), p.NotTested)).ToList()))
            .ToList();
        if (report.Receivers.Count > 0)
            suites.Add(new Suite("receivers", report.Receivers.Sum(r => r.Duration.TotalSeconds), report.Receivers.Select(r => new Case(r.Domain, r.Findings, r.NotTested)).ToList()));
        if (report.Files.Count > 0)
            suites.Add(new Suite("files", report.Duration.TotalSeconds, report.Files.Select(f => new Case(f, report.FileFindings.Where(x => x.Subject == f).ToList(), null)).ToList()));

        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, CloseOutput = false, Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ses-verify");
        WriteCounts(xml, suites.SelectMany(s => s.Cases).ToList());
        foreach (var suite in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Legal(suite.Name));
            WriteCounts(xml, suite.Cases);
            xml.WriteAttributeString("time", suite.Seconds.ToString("0.000", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("timestamp", report.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
            foreach (var one in suite.Cases)
                WriteCase(xml, suite.Name, one);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        writer.WriteLine();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Case> cases)
    {
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(c => c.Failures.Count > 0)));
        xml.WriteAttributeString("errors", Number(cases.Count(c => c.Failures.Count == 0 && c.NotTested is not null)));
        xml.WriteAttributeString("skipped", "0");
    }

    private static void WriteCase(XmlWriter xml, string suite, Case one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Legal(suite));
        xml.WriteAttributeString("name", Legal(one.Name));
        if (one.Failures.Count > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", one.Failures[0].Rule.Id);
            xml.WriteAttributeString("message", Legal(one.Failures[0].Message));
            xml.WriteString(Legal(string.Join("\n", one.Failures.Select(f => $"{f.Rule.Id}: {f.Message}"))));
            xml.WriteEndElement();
        }
        else if (one.NotTested is not null)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("type", "not-tested");
            xml.WriteAttributeString("message", Legal(one.NotTested));
            xml.WriteEndElement();
        }

        var notes = one.Findings.Where(f => f.Rule.Severity == RuleSeverity.Info).ToList();
        if (notes.Count > 0)
            xml.WriteElementString("system-out", Legal(string.Join("\n", notes.Select(f => $"{f.Rule.Id}: {f.Message}"))));
        xml.WriteEndElement();
    }

    // A server may say anything; XML 1.0 may not hold it.
    private static string Legal(string text) => new(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD').ToArray());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Suite(string Name, double Seconds, IReadOnlyList<Case> Cases);

    private sealed record Case(string Name, IReadOnlyList<ReportFinding> Findings, string? NotTested)
    {
        public IReadOnlyList<ReportFinding> Failures { get; } = Findings.Where(f => f.Rule.Severity == RuleSeverity.Warning).ToList();
    }
}
