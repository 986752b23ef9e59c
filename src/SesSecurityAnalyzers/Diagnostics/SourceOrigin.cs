using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>A place in code that hands a value over, with the places that the value came from.</summary>
internal sealed class SourceOrigin : FactOrigin
{
    public SourceOrigin(SyntaxNode node, ImmutableArray<Location> sources = default, Phrase? provenance = null)
    {
        Node = node;
        Sources = sources.IsDefault ? ImmutableArray<Location>.Empty : sources;
        Provenance = provenance;
    }

    /// <summary>The expression that hands the value over.</summary>
    public SyntaxNode Node { get; }

    /// <summary>Where the value was written, if not in <see cref="Node"/> itself.</summary>
    public ImmutableArray<Location> Sources { get; }

    public override Phrase? Provenance { get; }
}
