using System.CommandLine;
using System.IO;
using System.Text;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>In which format a report is written, and where to.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = new("--format", "-f") { Description = "text, json, sarif, junit, markdown or html", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to this file instead of the terminal", HelpName = "FILE" };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Text: show the evidence of every verdict, and the chains" };

    public OutputOptions(Command command)
    {
        _format.AcceptOnlyFromAmong("text", "json", "sarif", "junit", "markdown", "html");
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_verbose);
    }

    public bool IsText(ParseResult result) => result.GetValue(_format) == "text";

    /// <summary>Writes the report and gives the exit code, which no format changes.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public int Write(ParseResult result, VerificationReport report, ToolConsole console)
    {
        if (result.GetValue(_output) is { } path)
        {
            try
            {
                using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                Write(result, report, console, file, isTerminal: false);
            }
            catch (System.Exception e) when (e is IOException or System.UnauthorizedAccessException)
            {
                throw new UsageException($"cannot write {path}: {e.Message}");
            }
        }
        else
        {
            Write(result, report, console, console.Out, console.OutIsTerminal);
        }

        return (int)report.Verdict;
    }

    private void Write(ParseResult result, VerificationReport report, ToolConsole console, TextWriter writer, bool isTerminal)
    {
        switch (result.GetValue(_format))
        {
            case "json":
                ReportWriter.Write(report, ReportFormat.Json, writer);
                break;
            case "sarif":
                ReportWriter.Write(report, ReportFormat.Sarif, writer);
                break;
            case "junit":
                ReportWriter.Write(report, ReportFormat.JUnit, writer);
                break;
            case "markdown":
                ReportWriter.Write(report, ReportFormat.Markdown, writer);
                break;
            case "html":
                ReportWriter.Write(report, ReportFormat.Html, writer);
                break;
            default:
                TextReport.Write(report, console.Ansi(writer, isTerminal), result.GetValue(_verbose));
                break;
        }
    }
}
