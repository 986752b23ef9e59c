using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers;

/// <summary>The analysis of one compilation: gates first, then what a file asks for, on demand.</summary>
/// <remarks>Safe on any thread: requests that meet each take an engine of their own, because waiting for one costs more than what two engines find twice.</remarks>
internal sealed class CompilationAnalysis
{
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly Lazy<SecurityOptions> _security;
    private readonly Lazy<(ClientModel Model, ImmutableArray<ConfigurationError> Errors, ImmutableHashSet<string> InHouseWords)> _clients;
    private readonly WatchedNames? _watched;
    private readonly ConcurrentBag<RootAnalysis> _idle = new();
    private readonly ConcurrentDictionary<SyntaxTree, TreeFindings> _byTree = new();
    private ConfigurationSet? _configuration;

    public CompilationAnalysis(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _compilation = compilation;
        _options = options;
        _security = new(() => SecurityOptions.Read(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees, CancellationToken.None));
        _clients = new(FindClients);
        HasFiles = options.AdditionalFiles.Any(IsConfiguration);
        var hasOptions = SecurityOptions.AreSet(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees);
        IsSesInReach = MentionsSes(cancellation) || hasOptions && _security.Value.MayName;
        HasOptionErrors = (IsSesInReach || hasOptions) && !_security.Value.Errors.IsEmpty;
        _watched = IsSesInReach ? FindWatched(cancellation) : null;
    }

    /// <summary>Whether there are configuration files to read.</summary>
    public bool HasFiles { get; }

    /// <summary>Whether a host of SES can be known anywhere in the compilation. If not, nothing else is looked at.</summary>
    public bool IsSesInReach { get; }

    /// <summary>Whether something cannot be read of the options.</summary>
    public bool HasOptionErrors { get; }

    /// <summary>Reports what cannot be read of the options. They have no place, so one tree stands for all.</summary>
    public void ReportOptionErrors(SyntaxTree tree, Action<Diagnostic> report)
    {
        if (tree != _compilation.SyntaxTrees.First())
            return;
        foreach (var error in _security.Value.Errors)
            report(Create(error));
    }

    public void ReportTree(SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // Most files have no name to look at, and need no engine.
        if (_watched is null || !_watched.In(tree, cancellation).Any())
            return;
        var diagnostics = new List<Diagnostic>();
        WithEngine(
            engine =>
            {
                var found = FindingsIn(tree, engine, cancellation);
                if (found.Findings.IsEmpty)
                    return;
                var planner = new RepairPlanner(engine.Flow, found.Connections, _security.Value.For(tree), TextOf, cancellation);
                foreach (var (finding, facts) in found.Findings)
                {
                    if (FindingReporter.LocationOf(finding) is { } location)
                        diagnostics.Add(FindingReporter.Create(finding, location, planner.Plan(finding, facts)));
                }
            },
            cancellation);
        diagnostics.ForEach(report);
    }

    private SourceText? TextOf(string path) => _options.AdditionalFiles.FirstOrDefault(f => f.Path == path)?.GetText();

    public void ReportFile(AdditionalText file, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!IsConfiguration(file) && !IsInHouseFile(file))
            return;
        var configuration = Configuration(cancellation);
        foreach (var error in configuration.Errors)
        {
            if (error.Path == file.Path)
                report(Create(error));
        }

        if (IsInHouseFile(file))
        {
            foreach (var error in _clients.Value.Errors)
            {
                if (error.Path == file.Path)
                    report(Create(error));
            }
        }

        var findings = configuration.Review(_security.Value.ForFiles(), cancellation).Where(f => f.Finding.Origin is FileOrigin origin && origin.Path == file.Path).ToList();
        if (findings.Count == 0)
            return;

        // What code reads and hands on wrongly is reported there.
        var reported = new HashSet<(string Rule, string Path, int Start)>();
        if (IsSesInReach)
        {
            WithEngine(
                engine =>
                {
                    foreach (var (finding, _) in _compilation.SyntaxTrees.SelectMany(t => FindingsIn(t, engine, cancellation).Findings))
                    {
                        foreach (var source in ((finding.Origin as SourceOrigin)?.Sources ?? ImmutableArray<Location>.Empty).Where(l => l.Kind == LocationKind.ExternalFile))
                            reported.Add((finding.Rule.Id, source.GetLineSpan().Path, source.SourceSpan.Start));
                    }
                },
                cancellation);
        }

        foreach (var found in findings)
        {
            var origin = (FileOrigin)found.Finding.Origin!;
            if (!reported.Contains((found.Finding.Rule.Id, origin.Path, origin.Span.Start)))
                report(FindingReporter.Create(found.Finding, origin.Location, FileRepairs.Of(found, TextOf)));
        }
    }

    /// <summary>Runs something with an engine that no other thread uses meanwhile.</summary>
    internal void WithEngine(Action<RootAnalysis> action, CancellationToken cancellation)
    {
        if (!_idle.TryTake(out var engine))
            engine = new RootAnalysis(_compilation, Configuration(cancellation), _clients.Value.Model, _watched!, cancellation);
        try
        {
            action(engine);
        }
        finally
        {
            _idle.Add(engine);
        }
    }

    private static Diagnostic Create(ConfigurationError error) => Diagnostic.Create(RuleDescriptors.For(RuleCatalog.UnreadableConfiguration), error.Location, error.What);

    private static bool IsConfiguration(AdditionalText file) => FileNames.Kind(Path.GetFileName(file.Path)) != ConfigurationFileKind.Other;

    private bool IsInHouseFile(AdditionalText file) =>
        FileNames.Kind(Path.GetFileName(file.Path)) == ConfigurationFileKind.InHouseClients
        || _security.Value.InHouseClientFiles.Any(name => FileNames.Names(file.Path, name, _security.Value.ProjectDirectory));

    private bool MentionsSes(CancellationToken cancellation)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            if (TreeText.Of(tree, cancellation).MentionsSes)
                return true;
        }

        foreach (var file in _options.AdditionalFiles)
        {
            if (file.GetText(cancellation) is { } text && FileMentions.Ses(text))
                return true;
        }

        return false;
    }

    private TreeFindings FindingsIn(SyntaxTree tree, RootAnalysis engine, CancellationToken cancellation) =>
        _byTree.TryGetValue(tree, out var known) ? known : _byTree.GetOrAdd(tree, engine.In(tree, _security.Value.For(tree), cancellation));

    private ConfigurationSet Configuration(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _configuration) is { } known)
            return known;
        var isNetFramework = _compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name == "mscorlib";
        var read = ConfigurationSet.Read(_options.AdditionalFiles, _security.Value.InHouseClientFiles, _security.Value.ProjectDirectory, isNetFramework, cancellation);
        return Interlocked.CompareExchange(ref _configuration, read, null) ?? read;
    }

    private (ClientModel Model, ImmutableArray<ConfigurationError> Errors, ImmutableHashSet<string> InHouseWords) FindClients()
    {
        // Read by now, by somebody who waited for it.
        var inHouse = Configuration(CancellationToken.None).BindInHouseClients(_compilation, out var errors);
        var words = inHouse.SelectMany(c => c.Types.Select(t => t.Substring(t.LastIndexOf('.') + 1)).Concat(c.Calls.SelectMany(call => call.Names)));
        return (new ClientModel(inHouse.Concat(KnownLibraries.All.SelectMany(l => l.Clients))), errors, words.ToImmutableHashSet(StringComparer.Ordinal));
    }

    private WatchedNames FindWatched(CancellationToken cancellation)
    {
        Configuration(cancellation);
        var texts = _compilation.SyntaxTrees.Select(t => (Tree: t, Text: TreeText.Of(t, cancellation))).ToList();
        var members = texts.SelectMany(t => t.Text.WatchedMembers(t.Tree, cancellation)).Concat(_clients.Value.InHouseWords).ToImmutableHashSet(StringComparer.Ordinal);
        return new WatchedNames(members, HasFiles || texts.Any(t => t.Text.MentionsApiUrl));
    }
}
