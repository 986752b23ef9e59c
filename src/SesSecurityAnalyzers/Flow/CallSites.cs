using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Where a method is called in the compilation.</summary>
/// <param name="Sites">The calls.</param>
/// <param name="Owners">The methods that hold them; a type where they stand in its static initializers.</param>
/// <param name="HasUnknown">Whether it may be called from where that is not seen: it is handed on as a delegate.</param>
internal sealed record CallSites(ImmutableArray<SyntaxNode> Sites, ImmutableArray<ISymbol> Owners, bool HasUnknown)
{
    public bool Any => !Sites.IsEmpty;
}
