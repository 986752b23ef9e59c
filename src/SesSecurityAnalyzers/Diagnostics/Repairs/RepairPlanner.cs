using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Turns the remedies of a finding into changes of code or files, by the library's description.</summary>
/// <remarks>Several paths, and several clients, may take a value from one place. A repair is planned only if all of them, judged again with the new value, have nothing wrong that was right before.</remarks>
internal sealed partial class RepairPlanner
{
    private readonly CompilationFlow _flow;
    private readonly ClientModel _clients;
    private readonly IReadOnlyList<ConnectionFacts> _connections;
    private readonly SecurityPolicy _policy;
    private readonly Func<string, SourceText?> _files;
    private readonly CancellationToken _cancellation;
    private ILookup<(string Rule, Location? Place), (ConnectionFacts Connection, Finding Finding)>? _judged;

    /// <param name="flow">What is known of the compilation.</param>
    /// <param name="connections">Every connection that the findings were judged from.</param>
    /// <param name="policy">What they were judged by.</param>
    /// <param name="files">The text of a configuration file by its path.</param>
    /// <param name="cancellation">Ends the work.</param>
    public RepairPlanner(CompilationFlow flow, IReadOnlyList<ConnectionFacts> connections, SecurityPolicy policy, Func<string, SourceText?> files, CancellationToken cancellation)
    {
        _flow = flow;
        _clients = flow.Clients;
        _connections = connections;
        _policy = policy;
        _files = files;
        _cancellation = cancellation;
    }

    // Judged once, as every repair is weighed against all of them.
    private ILookup<(string Rule, Location? Place), (ConnectionFacts Connection, Finding Finding)> Judged =>
        _judged ??= _connections.SelectMany(c => ConnectionJudge.Judge(c, _policy).Select(f => (Connection: c, Finding: f))).ToLookup(j => Place(j.Finding));

    /// <summary>Plans the repairs of a finding, the best first; none where no change is right.</summary>
    public ImmutableArray<Repair> Plan(Finding finding, ConnectionFacts facts)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        foreach (var remedy in finding.Remedies)
        {
            _cancellation.ThrowIfCancellationRequested();
            if ((Ways(remedy, finding, facts).FirstOrDefault(way => LeavesNothingNew(finding, way)) ?? OverSeveralPaths(remedy, finding)) is not { } way)
                continue;
            var key = repairs.Count == 0 ? finding.Rule.Id : finding.Rule.Id + "." + (repairs.Any(r => r.Key == finding.Rule.Id + "." + remedy.Kind) ? remedy.ToString() : remedy.Kind.ToString());
            repairs.Add(new Repair(key, RepairTitle.Of(remedy, finding.Fact), WithoutLeftovers(way.Edits)));
        }

        if (repairs.Count == 0 && WrapperInstead(finding, facts) is { } instead)
            repairs.Add(new Repair(finding.Rule.Id, new RepairTitle(PhraseName.FixUseWrapperAndPort), WithoutLeftovers(instead.Edits)));
        if (UseSesSmtpConnection(finding, facts) is { } connection)
            repairs.Add(connection);
        return repairs.ToImmutable();
    }

    // Several paths may bring the same finding to one place, each by another value: then each value is changed as its own path asks.
    private Way? OverSeveralPaths(Remedy remedy, Finding finding)
    {
        var here = Place(finding);
        var ways = new List<Way>();
        foreach (var (connection, other) in Judged[here])
        {
            if (ways.Any(w => w.Touches(connection)))
                continue;
            var same = other.Remedies.FirstOrDefault(r => r.Kind == remedy.Kind);
            if (same is null || Ways(same, other, connection).FirstOrDefault(way => LeavesNothingNew(finding, way, alone: false)) is not { } way)
                return null;
            ways.Add(way);
        }

        return ways.Count < 2 || ways.Any(w => w.Change is null)
            ? null
            : new Way(ways.SelectMany(w => w.Edits).Distinct().ToImmutableArray());
    }

    // STARTTLS cannot be said to every client that knows TLS from the first byte.
    private Way? WrapperInstead(Finding finding, ConnectionFacts facts)
    {
        if (!facts.CanWrap || !facts.Port.IsKnown || !SesPorts.IsStartTls(facts.Port.Value) || !finding.Remedies.Contains(Remedy.SetMode(TlsMode.StartTls)))
            return null;
        var port = Remedy.SetPort(SesPorts.Counterpart(facts.Port.Value));
        foreach (var mode in Ways(Remedy.SetMode(TlsMode.Wrapper), finding, facts))
        {
            foreach (var other in Ways(port, finding, facts))
            {
                if (mode.Change is not { } first || other.Change is not { } second)
                    continue;
                var both = new Way(mode.Edits.AddRange(other.Edits))
                {
                    Touches = f => mode.Touches(f) || other.Touches(f),
                    Change = f => (mode.Touches(f), other.Touches(f)) switch { (true, true) => second(first(f)), (true, false) => first(f), _ => second(f) },
                };
                if (LeavesNothingNew(finding, both))
                    return both;
            }
        }

        return null;
    }

    private IEnumerable<Way> Ways(Remedy remedy, Finding finding, ConnectionFacts facts)
    {
        switch (remedy.Kind)
        {
            case RemedyKind.Mode when Enum.TryParse<TlsMode>(remedy.Value, out var mode):
                return WaysToSet(new ModeSetting(mode, facts, _flow.TargetsNetFramework), facts);
            case RemedyKind.Port when int.TryParse(remedy.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port):
                return WaysToSet(new PortSetting(port, facts), facts);
            case RemedyKind.Host:
                return WaysToSet(new HostSetting(remedy.Value, facts), facts);
            case RemedyKind.Versions when Enum.TryParse<TlsVersions>(remedy.Value, out var versions):
                return versions == TlsVersions.None && finding.Origin is SourceOrigin { Node: { } node } && Take(node) is { IsAdded: true }
                    ? WaysToRemove(finding)
                    : WaysToSet(new VersionsSetting(versions, facts), facts);
            case RemedyKind.Remove:
                return WaysToRemove(finding);
            case RemedyKind.CheckedName:
                return WaysToSet(new CheckedNameSetting(remedy.Value, facts), facts);
            case RemedyKind.Https:
                return WaysToUseHttps(finding);
            case RemedyKind.RequireReceiverTls:
                return WaysToSet(new ReceiverSetting(facts), facts);
            case RemedyKind.PasswordFromEnvironment:
                return WaysToReadPassword(remedy.Value, finding);
            default:
                return Enumerable.Empty<Way>();
        }
    }

    private bool LeavesNothingNew(Finding finding, Way way, bool alone = true)
    {
        if (way.Change is not { } change)
            return true;
        var here = Place(finding);
        if (alone && Judged[here].Any(j => !way.Touches(j.Connection)))
            return false;
        foreach (var connection in _connections.Where(way.Touches))
        {
            foreach (var left in ConnectionJudge.Judge(change(connection), _policy))
            {
                var place = Place(left);
                if (place == here || !Judged.Contains(place))
                    return false;
            }
        }

        return true;
    }

    private static (string Rule, Location? Place) Place(Finding finding) => (finding.Rule.Id, FindingReporter.LocationOf(finding));

    private SemanticModel ModelOf(SyntaxNode node) => _flow.ModelOf(node.SyntaxTree);

    private HandOver? Take(SyntaxNode node) => HandOver.Of(node, ModelOf(node), _clients);

    /// <summary>One way to bring a remedy about.</summary>
    private sealed class Way
    {
        public Way(RepairEdit edit) => Edits = ImmutableArray.Create(edit);

        public Way(ImmutableArray<RepairEdit> edits) => Edits = edits;

        public ImmutableArray<RepairEdit> Edits { get; }

        /// <summary>Whether a connection takes its value from the changed place.</summary>
        public Func<ConnectionFacts, bool> Touches { get; init; } = _ => false;

        /// <summary>What the connection is with the new value; null where nothing can get worse.</summary>
        public Func<ConnectionFacts, ConnectionFacts>? Change { get; init; }
    }
}
