using System;
using System.IO;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>Writes reports.</summary>
public static class ReportWriter
{
    /// <summary>One receiver as JSON on one line, the same object as in <see cref="ReportFormat.Json"/>: for lists too long for one report.</summary>
    /// <param name="receiver">The receiver.</param>
    public static string ToJsonLine(ReceiverReport receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return JsonReport.ReceiverLine(receiver);
    }

    /// <summary>Writes a report in one of the formats.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A format that does not exist.</exception>
    public static void Write(VerificationReport report, ReportFormat format, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(report, writer);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(report, writer);
                break;
            case ReportFormat.JUnit:
                JUnitReport.Write(report, writer);
                break;
            case ReportFormat.Markdown:
                MarkdownReport.Write(report, writer);
                break;
            case ReportFormat.Html:
                HtmlReport.Write(report, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
