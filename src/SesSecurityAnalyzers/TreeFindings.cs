using System.Collections.Generic;
using System.Collections.Immutable;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers;

/// <summary>What was found in one file.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Findings">The findings in the order of the text, each with the connection that it was judged from.</param>
/// <param name="Connections">Every connection that was judged for the file.</param>
internal sealed record TreeFindings(ImmutableArray<(Finding Finding, ConnectionFacts Facts)> Findings, IReadOnlyList<ConnectionFacts> Connections);
