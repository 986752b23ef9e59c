using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SesSecurityAnalyzers.Tool.Scanning;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify scan</c> and <c>ses-verify config</c>: the analyzer over code and files that have not installed it.</summary>
internal static class ScanCommand
{
    public static Command CreateScan(ToolConsole console)
    {
        var paths = new Argument<string[]>("path") { Description = "Solution, project, folder or C# file", Arity = ArgumentArity.OneOrMore };
        var command = new Command("scan", "Run the analyzer over C# code and its configuration files; nothing is installed, restored or built") { paths };
        return Complete(command, console, result => result.GetValue(paths)!.SelectMany(ProjectFinder.Find).ToList());
    }

    public static Command CreateConfig(ToolConsole console)
    {
        var paths = new Argument<string[]>("path") { Description = "appsettings*.json, *.config, ses-security.json, or folders", Arity = ArgumentArity.OneOrMore };
        var command = new Command("config", "Check configuration files by the same rules, without code and without a build") { paths };
        return Complete(command, console, result =>
        {
            var files = ProjectFinder.Configurations(result.GetValue(paths)!);
            return files.Count == 0 ? [] : [new ScannedProject(Directory.GetCurrentDirectory(), null, [], files)];
        });
    }

    private static Command Complete(Command command, ToolConsole console, Func<ParseResult, IReadOnlyList<ScannedProject>> find)
    {
        var settings = new PolicySettings(command);
        var output = new OutputOptions(command);
        command.SetAction(async (result, token) =>
        {
            var started = DateTimeOffset.UtcNow;
            var watch = Stopwatch.StartNew();
            string root = Directory.GetCurrentDirectory();
            var options = settings.Read(result);
            var findings = new List<ReportFinding>();
            var files = new List<string>();
            var progress = new ProgressLine(console, "projects");
            foreach (var project in find(result))
            {
                files.AddRange(project.Sources.Concat(project.Configurations).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')));
                findings.AddRange(await CodeScanner.ScanAsync(project, root, options, token));
                progress.Count();
            }

            progress.End();
            if (files.Count == 0)
                throw new UsageException("there is nothing to look at: no C# and no configuration file.");
            return output.Write(result, new VerificationReport { Started = started, Duration = watch.Elapsed, Files = files, FileFindings = findings.Distinct().ToList() }, console);
        });
        return command;
    }
}
