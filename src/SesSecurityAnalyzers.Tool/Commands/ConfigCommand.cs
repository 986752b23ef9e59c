using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SesSecurityAnalyzers.Tool.Fixing;
using SesSecurityAnalyzers.Tool.Scanning;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify config</c>: the rules for configuration files, and their repairs.</summary>
internal static class ConfigCommand
{
    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("path") { Description = "appsettings*.json, *.config, ses-security.json, or folders", Arity = ArgumentArity.OneOrMore };
        var fix = new Option<bool>("--fix") { Description = "Repair the files as far as it can be known how; the exit code tells what remains" };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: change no file, only print what would change" };
        var command = new Command("config", "Check configuration files by the same rules, without code and without a build") { paths, fix, dryRun };
        var settings = new PolicySettings(command);
        var output = new OutputOptions(command);
        command.SetAction(async (result, token) =>
        {
            var started = DateTimeOffset.UtcNow;
            var watch = Stopwatch.StartNew();
            if (result.GetValue(dryRun) && !result.GetValue(fix))
                throw new UsageException("--dry-run is for --fix: without it no file is changed anyway.");
            string root = Directory.GetCurrentDirectory();
            var options = settings.Read(result);
            var found = ProjectFinder.Configurations(result.GetValue(paths)!);
            if (found.Count == 0)
                throw new UsageException("there is nothing to look at: no configuration file.");
            var project = new ScannedProject(root, null, [], found);
            IReadOnlyList<FileText> files = found.Select(FileText.Read).ToList();
            if (result.GetValue(fix))
            {
                var tell = output.IsText(result) ? console.Out : console.Error;
                var repaired = await ConfigurationFixer.FixAsync(project, files, options, token);
                if (result.GetValue(dryRun))
                    repaired.Where(f => f.IsChanged).ToList().ForEach(f => FileDiff.Write(f, Name(f.Original.Path, root), tell));
                else
                    files = repaired.Select(f => Save(f, Name(f.Original.Path, root), tell, console.Error)).ToList();
            }

            var findings = CodeScanner.ToFindings(await CodeScanner.DiagnoseAsync(project, files, options, token), root).ToList();
            return output.Write(result, new VerificationReport { Started = started, Duration = watch.Elapsed, Files = found.Select(f => Name(f, root)).ToList(), FileFindings = findings }, console);
        });
        return command;
    }

    private static FileText Save(FixedFile file, string name, TextWriter tell, TextWriter error)
    {
        if (!file.IsChanged)
            return file.Original;
        if (FileReplacement.TryWrite(file) is { } why)
        {
            error.WriteLine($"ses-verify: {name} is left as it was: {why}");
            return file.Original;
        }

        foreach (var repair in file.Repairs)
            tell.WriteLine($"fixed   {name}({repair.Place.Line + 1},{repair.Place.Character + 1}) {repair.Rule} {repair.Title}");
        return file.Current;
    }

    private static string Name(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
