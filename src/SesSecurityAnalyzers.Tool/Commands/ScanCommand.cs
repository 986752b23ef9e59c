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

/// <summary><c>ses-verify scan</c>: the analyzer over code that has not installed it.</summary>
internal static class ScanCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("path") { Description = "Solution, project, folder or C# file", Arity = ArgumentArity.OneOrMore };
        var command = new Command("scan", "Run the analyzer over C# code and its configuration files; nothing is installed, restored or built") { paths };
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
            var projects = result.GetValue(paths)!.SelectMany(ProjectFinder.Find).ToList();
            using var progress = ProgressLine.Start(console, "projects", projects.Count);
            foreach (var project in projects)
            {
                files.AddRange(project.Sources.Concat(project.Configurations).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')));
                var configurations = project.Configurations.Select(FileText.Read).ToList();
                findings.AddRange(CodeScanner.ToFindings(await CodeScanner.DiagnoseAsync(project, configurations, options, token), root));
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
