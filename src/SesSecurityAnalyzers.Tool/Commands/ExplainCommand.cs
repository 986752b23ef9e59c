using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Reporting;
using Spectre.Console;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var ids = new Argument<string[]>("id") { Description = "A rule (SESA102) or a check (starttls-missing); none lists them all", Arity = ArgumentArity.ZeroOrMore, HelpName = "id" };
        ids.CompletionSources.Add(_ => RuleCatalog.All.Concat(CheckCatalog.All).Select(r => new System.CommandLine.Completions.CompletionItem(r.Id)));
        var command = new Command("explain", "Say what a rule or check means, and where it comes from") { ids };
        command.SetAction(result =>
        {
            var ansi = console.Ansi(console.Out, console.OutIsTerminal);
            string[] asked = result.GetValue(ids) ?? [];
            if (asked.Length == 0)
            {
                foreach (var rule in RuleCatalog.All.Concat(CheckCatalog.All))
                    ansi.MarkupLineInterpolated($"[bold]{rule.Id,-26}[/] {(rule.Severity == RuleSeverity.Warning ? "warning" : "info"),-8} {rule.Title}");
                return ExitCode.Compliant;
            }

            foreach (string id in asked)
            {
                var rule = CheckCatalog.Find(id) ?? throw new UsageException($"there is no rule or check '{id}'; 'ses-verify explain' lists them.");
                ansi.MarkupLineInterpolated($"[bold]{rule.Id}[/]: {rule.Title}");
                ansi.WriteLine(rule.Description);
                ansi.WriteLine($"Severity {(rule.Severity == RuleSeverity.Warning ? "warning" : "info")}{(rule.Cwe is { } cwe ? ", CWE-" + cwe.ToString(CultureInfo.InvariantCulture) : "")}. {rule.HelpLink}");
                if (rule.Id.StartsWith("SESA", StringComparison.Ordinal))
                    ansi.WriteLine("In code: the analyzer of the package SesSecurityAnalyzers; see docs/rules/" + rule.Id + ".md.");
                ansi.WriteLine();
            }

            return ExitCode.Compliant;
        });
        return command;
    }
}
