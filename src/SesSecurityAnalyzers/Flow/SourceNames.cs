using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Finds the names in the files of a compilation that read as a word; what they mean is for the caller to bind.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class SourceNames
{
    private readonly (SyntaxTree Tree, TreeText Text)[] _files;

    public SourceNames(Compilation compilation, CancellationToken cancellation) =>
        _files = compilation.SyntaxTrees.Select(t => (t, TreeText.Of(t, cancellation))).ToArray();

    /// <summary>The names that read as a word and are as wanted.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string word, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation) =>
        FilesWith(word, cancellation).SelectMany(tree => TreeText.NamesOf(word, tree, isWanted, cancellation));

    /// <summary>The names that read as a symbol's, where the symbol can be seen, and are as wanted.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol symbol, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation) =>
        FilesWith(symbol.Name, symbol, cancellation).SelectMany(tree => TreeText.NamesOf(symbol.Name, tree, isWanted, cancellation));

    /// <summary>The files that may hold a word and in which a symbol can be seen.</summary>
    public IEnumerable<SyntaxTree> FilesWith(string word, ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            return symbol.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).Distinct();
        return symbol.DeclaredAccessibility == Accessibility.Private && symbol.ContainingType is { } type
            ? type.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).Distinct()
            : FilesWith(word, cancellation);
    }

    private IEnumerable<SyntaxTree> FilesWith(string word, CancellationToken cancellation)
    {
        var hash = WordHash.Of(word);
        foreach (var (tree, text) in _files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.MayMention(hash, tree, cancellation))
                yield return tree;
        }
    }
}
