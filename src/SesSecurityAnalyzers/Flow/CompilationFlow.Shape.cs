using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Flow;

/// <content>Cheap questions about the shape of methods and members.</content>
internal sealed partial class CompilationFlow
{
    private readonly Dictionary<IMethodSymbol, bool> _candidates = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, bool> _assigning = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the body names something that a library description knows.</summary>
    public bool IsCandidate(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        if (_candidates.TryGetValue(method, out var known))
            return known;
        var isCandidate = BodyOf(method) is { } body && WatchedWords.OccurIn(body, cancellation);
        _candidates[method] = isCandidate;
        return isCandidate;
    }

    /// <summary>Whether the body assigns anything but locals, as far as syntax tells.</summary>
    public bool AssignsMembers(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        if (_assigning.TryGetValue(method, out var known))
            return known;
        var assigns = BodyOf(method) is { } body && TreeText.NodesOf(body, cancellation).OfType<AssignmentExpressionSyntax>().Any();
        _assigning[method] = assigns;
        return assigns;
    }

    public bool IsOverridden(ISymbol member, CancellationToken cancellation) => Index.IsOverridden(member, cancellation);

    /// <summary>Whether a static member keeps what its initializer gave it.</summary>
    public bool IsStableStatic(ISymbol member, CancellationToken cancellation) => member switch
    {
        IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } => true,
        IFieldSymbol or IPropertySymbol => !IsVisibleOutside(member) && !Index.IsWrittenOutsideConstructors(member, this, cancellation),
        _ => false,
    };
}
