using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Judges the connections of files, each mistake once.</summary>
internal sealed class ConnectionReview
{
    private readonly SecurityPolicy _policy;
    private readonly HashSet<(string Rule, string Path, TextSpan Span)> _reported = new();

    public ConnectionReview(SecurityPolicy policy) => _policy = policy;

    /// <param name="connections">Those of a base file before those of its environments.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IEnumerable<FileFinding> Run(ImmutableArray<ConfiguredConnection> connections, CancellationToken cancellation)
    {
        foreach (var connection in connections)
        {
            StopPoint.Pass(cancellation);
            foreach (var finding in ConnectionJudge.Judge(connection.Facts, _policy))
            {
                // What the base file alone has wrong was reported with it.
                if (IsReported(finding))
                    continue;
                var placed = connection.IsInItsFile(finding.Origin) ? finding : PlaceInEnvironment(finding, connection);
                if (placed.Origin is FileOrigin origin && _reported.Add((placed.Rule.Id, origin.Path, origin.Span)))
                    yield return new FileFinding(placed, RemedyWriter.Write(placed, connection));
            }
        }
    }

    private bool IsReported(Finding finding) =>
        finding.Origin is FileOrigin origin && _reported.Contains((finding.Rule.Id, origin.Path, origin.Span));

    // A value of the base that was right until an environment changed another one: the changed one is the mistake.
    private static Finding PlaceInEnvironment(Finding finding, ConfiguredConnection connection)
    {
        var facts = connection.Facts;
        var changed = new (FactName Name, FactOrigin? Origin)[]
        {
            (FactName.Mode, facts.Mode.Origin), (FactName.Port, facts.Port.Origin), (FactName.Host, facts.Host.Origin),
            (FactName.Site, facts.UserName.Origin), (FactName.Password, facts.Password.Origin), (FactName.Site, facts.OpensConnection.Origin),
        };
        foreach (var (name, origin) in changed)
        {
            if (!connection.IsInItsFile(origin))
                continue;
            return finding with
            {
                Fact = name,
                Origin = origin,
                IsDefault = false,
                Message = finding.Message.WithLast(origin!.Provenance!),
                Remedies = finding.Remedies.Where(r => r.Kind.ToString() == name.ToString()).ToArray(),
            };
        }

        return finding;
    }
}
