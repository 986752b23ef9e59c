using System;
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
/// <remarks>Safe on any thread: the engine runs under one lock, because it is asked for few methods and shares what it finds.</remarks>
internal sealed class CompilationAnalysis
{
    private const int WaitMilliseconds = 20;

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly object _gate = new();
    private readonly Lazy<SecurityOptions> _security;
    private readonly Lazy<ConfigurationSet> _configuration;
    private readonly Dictionary<SyntaxTree, ImmutableArray<Finding>> _byTree = new();
    private readonly Dictionary<ISymbol, ImmutableArray<RootResult>> _byRoot = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, List<ConnectionFacts>> _connections = new();
    private readonly Dictionary<Finding, ConnectionFacts> _facts = new();
    private ImmutableArray<CompilationFlow> _flows;
    private ImmutableArray<ConfigurationError> _clientErrors = ImmutableArray<ConfigurationError>.Empty;
    private WatchedNames? _watched;
    private ImmutableHashSet<string> _inHouseWords = ImmutableHashSet<string>.Empty;

    public CompilationAnalysis(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _compilation = compilation;
        _options = options;
        _security = new Lazy<SecurityOptions>(() => SecurityOptions.Read(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees, CancellationToken.None), LazyThreadSafetyMode.ExecutionAndPublication);
        var isNetFramework = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name == "mscorlib";
        _configuration = new Lazy<ConfigurationSet>(() => ConfigurationSet.Read(options.AdditionalFiles, _security.Value.InHouseClientFiles, _security.Value.ProjectDirectory, isNetFramework, CancellationToken.None), LazyThreadSafetyMode.ExecutionAndPublication);
        HasFiles = options.AdditionalFiles.Any(IsConfiguration);
        var hasOptions = SecurityOptions.AreSet(options.AnalyzerConfigOptionsProvider, compilation.SyntaxTrees);
        IsSesInReach = MentionsSes(cancellation) || hasOptions && _security.Value.MayName;
        HasOptionErrors = (IsSesInReach || hasOptions) && !_security.Value.Errors.IsEmpty;
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
        // Most files have no name to look at, and need not wait for those that have.
        if (Volatile.Read(ref _watched) is { } watched && !watched.In(tree, cancellation).Any())
            return;
        var diagnostics = new List<Diagnostic>();
        Exclusively(
            () =>
            {
                var findings = FindingsIn(tree, cancellation);
                var flow = findings.IsEmpty ? null : Flows(cancellation)[0];
                var planner = flow is null ? null : new RepairPlanner(_compilation, flow.Index.Names, flow.Clients, flow.TargetsNetFramework, _connections[tree], _security.Value.For(tree), TextOf, cancellation);
                foreach (var finding in findings)
                {
                    if (FindingReporter.LocationOf(finding) is { } location)
                        diagnostics.Add(FindingReporter.Create(finding, location, planner!.Plan(finding, _facts[finding])));
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
        var configuration = _configuration.Value;
        foreach (var error in configuration.Errors)
        {
            if (error.Path == file.Path)
                report(Create(error));
        }

        if (IsInHouseFile(file))
        {
            Exclusively(() => Flows(cancellation), cancellation);
            foreach (var error in _clientErrors)
            {
                if (error.Path == file.Path)
                    report(Create(error));
            }
        }

        var findings = configuration.Review(_security.Value.ForFiles()).Where(f => f.Finding.Origin is FileOrigin origin && origin.Path == file.Path).ToList();
        if (findings.Count == 0)
            return;

        // What code reads and hands on wrongly is reported there.
        var reported = new HashSet<(string Rule, string Path, int Start)>();
        if (IsSesInReach)
        {
            Exclusively(
                () =>
                {
                    foreach (var finding in _compilation.SyntaxTrees.SelectMany(t => FindingsIn(t, cancellation)))
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

    /// <summary>Runs what needs the engine, which serves one thread at a time; who waits for it may stop waiting.</summary>
    internal void Exclusively(Action action, CancellationToken cancellation)
    {
        while (!Monitor.TryEnter(_gate, WaitMilliseconds))
            cancellation.ThrowIfCancellationRequested();
        try
        {
            cancellation.ThrowIfCancellationRequested();
            action();
        }
        finally
        {
            Monitor.Exit(_gate);
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

    private ImmutableArray<Finding> FindingsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_byTree.TryGetValue(tree, out var known))
            return known;
        var policy = _security.Value.For(tree);
        var findings = new List<Finding>();
        var places = new Dictionary<(string, Location), int>();
        var connections = new List<ConnectionFacts>();
        var roots = RootsFor(tree, cancellation);
        foreach (var result in roots.SelectMany(r => ResultsOf(r, cancellation)).ToList())
        {
            connections.AddRange(result.Judged);
            if (result.GlobalFacts.Count > 0)
                connections.AddRange(WithClients(result.GlobalFacts, policy, cancellation));
        }

        foreach (var facts in connections)
            Collect(facts);
        var sorted = findings.OrderBy(f => FindingReporter.LocationOf(f)!.SourceSpan.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal).ToImmutableArray();
        _byTree[tree] = sorted;
        _connections[tree] = connections;
        return sorted;

        void Collect(ConnectionFacts facts)
        {
            foreach (var finding in ConnectionJudge.Judge(facts, policy))
            {
                if (FindingReporter.LocationOf(finding) is not { SourceTree: { } place } location || place != tree)
                    continue;
                if (!places.TryGetValue((finding.Rule.Id, location), out var index))
                {
                    places.Add((finding.Rule.Id, location), findings.Count);
                    findings.Add(finding);
                    _facts[finding] = facts;
                }
                else if (string.CompareOrdinal(finding.Message.ToString(), findings[index].Message.ToString()) < 0)
                {
                    // Several paths say the same in other words; which one is kept must not depend on their order.
                    findings[index] = finding;
                    _facts[finding] = facts;
                }
            }
        }
    }

    private IEnumerable<ConnectionFacts> WithClients(IEnumerable<ConnectionFacts> globals, SecurityPolicy policy, CancellationToken cancellation)
    {
        var (host, hasApiClient) = SesClients(policy, cancellation);
        foreach (var facts in globals)
        {
            if (host is { } known)
                yield return facts with { Host = Fact<HostText>.Known(known), Mode = Fact<TlsMode>.Known(TlsMode.StartTls) };
            else if (hasApiClient)
                yield return facts with { Kind = ConnectionKind.Api, AcceptsAnyCertificate = default };
        }
    }

    // The clients for which process-wide settings matter: those over System.Net.Mail, and those of the API.
    private (HostText? Host, bool HasApiClient) SesClients(SecurityPolicy policy, CancellationToken cancellation)
    {
        var hasApiClient = false;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var result in RootsFor(tree, cancellation).SelectMany(r => ResultsOf(r, cancellation)))
            {
                hasApiClient |= result.SawApiClient;
                foreach (var facts in result.Judged)
                {
                    if (facts.Kind == ConnectionKind.Smtp && !facts.CanWrap && facts.Host.IsKnown && !facts.OpensConnection.Is(false) && ConnectionJudge.IsSes(facts, policy))
                        return (facts.Host.Value, hasApiClient);
                }
            }
        }

        return (null, hasApiClient);
    }

    private IEnumerable<RootResult> ResultsOf(ISymbol root, CancellationToken cancellation)
    {
        if (_byRoot.TryGetValue(root, out var known))
            return known;
        var results = ImmutableArray.CreateBuilder<RootResult>();
        foreach (var flow in Flows(cancellation))
        {
            var result = root is IMethodSymbol method ? flow.Analyze(method, cancellation) : flow.AnalyzeStatics((INamedTypeSymbol)root, cancellation);
            results.Add(result);

            // Another environment can only differ where configuration was read.
            if (!result.ReadsConfiguration)
                break;
        }

        return _byRoot[root] = results.ToImmutable();
    }

    private ImmutableArray<CompilationFlow> Flows(CancellationToken cancellation)
    {
        if (!_flows.IsDefault)
            return _flows;
        var configuration = _configuration.Value;
        var inHouse = configuration.BindInHouseClients(_compilation, out _clientErrors);
        _inHouseWords = inHouse.SelectMany(c => c.Types.Select(t => t.Substring(t.LastIndexOf('.') + 1)).Concat(c.Calls.SelectMany(call => call.Names))).ToImmutableHashSet(StringComparer.Ordinal);
        var model = new ClientModel(inHouse.Concat(KnownLibraries.All.SelectMany(l => l.Clients)));
        var index = new SymbolIndex(new SourceNames(_compilation, cancellation));
        var views = configuration.Views.IsEmpty ? ImmutableArray.Create(new SettingsView?[] { null }) : configuration.Views.Cast<SettingsView?>().ToImmutableArray();
        return _flows = views.Select(view => new CompilationFlow(_compilation, index, model, configuration, view)).ToImmutableArray();
    }

    // The roots that can bring a finding into a file: the methods in it that touch a client, and those that go on with what they return.
    private IReadOnlyList<ISymbol> RootsFor(SyntaxTree tree, CancellationToken cancellation)
    {
        var flow = Flows(cancellation)[0];
        var roots = new List<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in Watched(cancellation).In(tree, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var owner in SymbolIndex.OwnersOf(name, flow, cancellation))
                Add(owner, 0);
        }

        return roots;

        void Add(ISymbol root, int depth)
        {
            if (!seen.Add(root))
                return;
            roots.Add(root);
            if (root is not IMethodSymbol method || depth >= FlowLimits.CallerDepth)
                return;
            if (PassesClients(flow, method) && !CompilationFlow.IsVisibleOutside(method))
            {
                foreach (var caller in flow.Index.CallSitesOf(method, flow, cancellation).Owners)
                    Add(caller, depth + 1);
            }

            foreach (var result in ResultsOf(method, cancellation))
            {
                foreach (var call in result.Calls)
                {
                    if (flow.HasBody(call.Key) && call.Value.Any(r => r.Arguments.Values.Any(a => a.Value is Value.Reference reference && flow.Clients.FindOne(reference.Type) is not null)))
                        Add(call.Key, depth + 1);
                }
            }
        }
    }

    private static bool PassesClients(CompilationFlow flow, IMethodSymbol method) =>
        !method.ReturnsVoid || method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Delegate || flow.Clients.FindOne(p.Type) is not null);

    private WatchedNames Watched(CancellationToken cancellation)
    {
        if (_watched is { } known)
            return known;
        var texts = _compilation.SyntaxTrees.Select(t => (Tree: t, Text: TreeText.Of(t, cancellation))).ToList();
        var members = texts.SelectMany(t => t.Text.WatchedMembers(t.Tree, cancellation)).Concat(_inHouseWords).ToImmutableHashSet(StringComparer.Ordinal);
        var watched = new WatchedNames(members, HasFiles || texts.Any(t => t.Text.MentionsApiUrl));
        Volatile.Write(ref _watched, watched);
        return watched;
    }
}
