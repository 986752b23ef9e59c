using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers;

/// <summary>Analyzes the roots that can bring findings into a file, and judges the connections that they open.</summary>
/// <remarks>Serves one thread at a time, and keeps what it learns of the compilation for the next file.</remarks>
internal sealed class RootAnalysis
{
    private readonly Compilation _compilation;
    private readonly WatchedNames _watched;
    private readonly ImmutableArray<CompilationFlow> _flows;
    private readonly Dictionary<ISymbol, ImmutableArray<RootResult>> _byRoot = new(SymbolEqualityComparer.Default);

    public RootAnalysis(Compilation compilation, ConfigurationSet configuration, ClientModel clients, WatchedNames watched, CancellationToken cancellation)
    {
        _compilation = compilation;
        _watched = watched;
        var index = new SymbolIndex(new SourceNames(compilation, cancellation));
        var views = configuration.Views.IsEmpty ? ImmutableArray.Create(new SettingsView?[] { null }) : configuration.Views.Cast<SettingsView?>().ToImmutableArray();
        _flows = views.Select(view => new CompilationFlow(compilation, index, clients, configuration, view)).ToImmutableArray();
    }

    /// <summary>What is known of the compilation without a view of its configuration.</summary>
    public CompilationFlow Flow => _flows[0];

    /// <summary>The findings in a file, in the order of its text, and the connections that they were judged from.</summary>
    public TreeFindings In(SyntaxTree tree, SecurityPolicy policy, CancellationToken cancellation)
    {
        var findings = new List<(Finding Finding, ConnectionFacts Facts)>();
        var places = new Dictionary<(string, Location), int>();
        var connections = new List<ConnectionFacts>();
        foreach (var result in RootsFor(tree, cancellation).SelectMany(r => ResultsOf(r, cancellation)).ToList())
        {
            connections.AddRange(result.Judged);
            if (result.GlobalFacts.Count > 0)
                connections.AddRange(WithClients(result.GlobalFacts, policy, cancellation));
        }

        foreach (var facts in connections)
            Collect(facts);
        return new TreeFindings(findings.OrderBy(f => FindingReporter.LocationOf(f.Finding)!.SourceSpan.Start).ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal).ToImmutableArray(), connections);

        void Collect(ConnectionFacts facts)
        {
            foreach (var finding in ConnectionJudge.Judge(facts, policy))
            {
                if (FindingReporter.LocationOf(finding) is not { SourceTree: { } place } location || place != tree)
                    continue;
                if (!places.TryGetValue((finding.Rule.Id, location), out var index))
                {
                    places.Add((finding.Rule.Id, location), findings.Count);
                    findings.Add((finding, facts));
                }
                else if (string.CompareOrdinal(finding.Message.ToString(), findings[index].Finding.Message.ToString()) < 0)
                {
                    // Several paths say the same in other words; which one is kept must not depend on their order.
                    findings[index] = (finding, facts);
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
        foreach (var flow in _flows)
        {
            var result = root is IMethodSymbol method ? flow.Analyze(method, cancellation) : flow.AnalyzeStatics((INamedTypeSymbol)root, cancellation);
            results.Add(result);

            // Another environment can only differ where configuration was read.
            if (!result.ReadsConfiguration)
                break;
        }

        return _byRoot[root] = results.ToImmutable();
    }

    // The roots that can bring a finding into a file: the methods in it that touch a client, and those that go on with what they return.
    private IReadOnlyList<ISymbol> RootsFor(SyntaxTree tree, CancellationToken cancellation)
    {
        var roots = new List<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in _watched.In(tree, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var owner in SymbolIndex.OwnersOf(name, Flow, cancellation))
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
            if (PassesClients(method) && !CompilationFlow.IsVisibleOutside(method))
            {
                foreach (var caller in Flow.Index.CallSitesOf(method, Flow, cancellation).Owners)
                    Add(caller, depth + 1);
            }

            foreach (var result in ResultsOf(method, cancellation))
            {
                foreach (var call in result.Calls)
                {
                    if (Flow.HasBody(call.Key) && call.Value.Any(r => r.Arguments.Values.Any(a => a.Value is Value.Reference reference && Flow.Clients.FindOne(reference.Type) is not null)))
                        Add(call.Key, depth + 1);
                }
            }
        }
    }

    private bool PassesClients(IMethodSymbol method) =>
        !method.ReturnsVoid || method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Delegate || Flow.Clients.FindOne(p.Type) is not null);
}
