using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Finds the names in the files of a compilation that read as a word; what they mean is for the caller to bind.</summary>
/// <remarks>Not thread-safe: whoever uses it holds a lock.</remarks>
internal sealed class SourceNames
{
    // Words that were asked for and are in one file; with more, all its tokens are kept by their text.
    private const int Words = 50;

    private readonly (SyntaxTree Tree, TreeText Text)[] _files;
    private readonly Dictionary<SyntaxTree, int> _asked = new();
    private readonly Dictionary<SyntaxTree, ILookup<string, SyntaxToken>> _tokens = new();

    public SourceNames(Compilation compilation, CancellationToken cancellation) =>
        _files = compilation.SyntaxTrees.Select(t => (t, TreeText.Of(t, cancellation))).ToArray();

    /// <summary>The names that read as a word and are as wanted.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string word, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation) =>
        FilesWith(word, cancellation).SelectMany(tree => NamesIn(tree, word, isWanted, cancellation));

    /// <summary>The names that read as a symbol's, where the symbol can be seen, and are as wanted.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol symbol, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation) =>
        FilesWith(symbol.Name, symbol, cancellation).SelectMany(tree => NamesIn(tree, symbol.Name, isWanted, cancellation));

    public IEnumerable<SimpleNameSyntax> NamesIn(SyntaxTree tree, string word, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation) =>
        TokensIn(tree, word, t => t.Parent is SimpleNameSyntax name && isWanted(name), cancellation).Select(t => (SimpleNameSyntax)t.Parent!);

    public IEnumerable<SyntaxToken> TokensIn(SyntaxTree tree, string word, Func<SyntaxToken, bool> isWanted, CancellationToken cancellation)
    {
        if (!_tokens.TryGetValue(tree, out var tokens))
        {
            if (!TreeText.Of(tree, cancellation).Mentions(word, tree, cancellation))
                return Enumerable.Empty<SyntaxToken>();
            _asked.TryGetValue(tree, out var asked);
            _asked[tree] = asked + 1;
            if (asked >= Words)
                _tokens.Add(tree, tokens = TreeText.TokensIn(new TextSpan(0, tree.Length), tree, cancellation).Where(t => WordSet.IsPartOfWord(t.ValueText.FirstOrDefault())).ToLookup(t => t.ValueText, StringComparer.Ordinal));
        }

        return TreeText.UnlessTooDeep((tokens?[word] ?? TreeText.TokensOf(word, tree, cancellation)).Where(isWanted), tree, cancellation);
    }

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
            StopPoint.Pass(cancellation);
            if (text.MayMention(hash, tree, cancellation))
                yield return tree;
        }
    }
}
