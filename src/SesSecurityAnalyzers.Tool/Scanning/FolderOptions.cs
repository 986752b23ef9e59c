using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>The options of <c>.editorconfig</c> and <c>.globalconfig</c> files as the compiler reads them, and over them those of the command line.</summary>
internal sealed class FolderOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _files;
    private readonly ImmutableDictionary<string, string> _commandLine;

    public FolderOptions(ScannedProject project, ImmutableDictionary<string, string> commandLine)
    {
        _commandLine = commandLine;
        var directories = new HashSet<string>(project.Sources.Concat(project.Configurations).Select(f => Path.GetDirectoryName(f)!), StringComparer.Ordinal) { project.Directory };
        foreach (string directory in directories.ToList())
        {
            for (var up = Directory.GetParent(directory); up is not null; up = up.Parent)
                directories.Add(up.FullName);
        }

        var configs = directories.SelectMany(d => new[] { Path.Combine(d, ".editorconfig"), Path.Combine(d, ".globalconfig") }).Where(FileText.Exists)
            .Select(f => AnalyzerConfig.Parse(FileText.Read(f).Text, f)).ToList();
        _files = AnalyzerConfigSet.Create(configs);
        Severities = new FolderSeverities(_files);
        GlobalOptions = new Merged(_files.GlobalConfigOptions.AnalyzerOptions, commandLine);
    }

    public FolderSeverities Severities { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => For(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => For(textFile.Path);

    private Merged For(string path) => new(path.Length == 0 ? _files.GlobalConfigOptions.AnalyzerOptions : _files.GetOptionsForSourcePath(path).AnalyzerOptions, _commandLine);

    private sealed class Merged(ImmutableDictionary<string, string> files, ImmutableDictionary<string, string> commandLine) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => commandLine.Keys.Concat(files.Keys).Distinct(KeyComparer);

        public override bool TryGetValue(string key, out string value)
        {
            if (commandLine.TryGetValue(key, out string? given) || files.TryGetValue(key, out given))
            {
                value = given;
                return true;
            }

            value = "";
            return false;
        }
    }
}
