using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What the text of a file mentions. Kept for as long as the tree lives, so that an edit reads one file again.</summary>
/// <remarks>
/// Words are looked for in the text and only then in the tree, because the tree makes its nodes when they are asked for, and making all of them costs more than the analysis.
/// Safe on any thread: what is found twice is found alike.
/// </remarks>
internal sealed class TreeText
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeText> Known = new();

    private readonly string _text;
    private ImmutableArray<string> _watchedMembers;
    private WordSet? _words;
    private Answer _isTooDeep;
    private Answer _escapesNames;

    private TreeText(string text)
    {
        _text = text;
        var mentionsHost = HostWords.Any(Contains);
        MentionsSes = mentionsHost || Contains("SimpleEmail");
        MentionsApiUrl = mentionsHost && (Contains("email.") || Contains("email-fips"));
    }

    private enum Answer
    {
        NotAsked,
        Yes,
        No,
    }

    /// <summary>What the name of every host of AWS has in it, and what is written for it by mistake.</summary>
    public static ImmutableArray<string> HostWords { get; } = ImmutableArray.Create("amazonaws", "api.aws", "amazonses");

    /// <summary>Whether a host of AWS, or the SDK for SES, is named. Buckets and queues are no reason to look further.</summary>
    public bool MentionsSes { get; }

    /// <summary>Whether an address of the SES API may be made here.</summary>
    public bool MentionsApiUrl { get; }

    private WordSet Words => _words ??= new WordSet(_text);

    public static TreeText Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        StopPoint.Pass(cancellation);
        var text = new TreeText(tree.GetText(cancellation).ToString());
        return Known.GetValue(tree, _ => text);
    }

    /// <summary>The tokens in a file that read as a word, in the order of the text.</summary>
    public static IEnumerable<SyntaxToken> TokensOf(string word, SyntaxTree tree, CancellationToken cancellation)
    {
        var text = Of(tree, cancellation);
        var tokens = text.EscapesNames(tree, cancellation) ? TokensIn(new TextSpan(0, tree.Length), tree, cancellation) : TokensAt(text.PositionsOf(word), tree, cancellation);
        return tokens.Where(t => t.ValueText == word);
    }

    /// <summary>A node and all in it.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(SyntaxNode node, CancellationToken cancellation)
    {
        foreach (var inner in node.DescendantNodesAndSelf())
        {
            StopPoint.Pass(cancellation);
            yield return inner;
        }
    }

    /// <summary>The tokens in a part of a file.</summary>
    public static IEnumerable<SyntaxToken> TokensIn(TextSpan part, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens(part))
        {
            StopPoint.Pass(cancellation);
            yield return token;
        }
    }

    /// <summary>The names in a part of a file that are known to a description or are one of more words, and are as wanted, in the order of the text; none in a file of which nothing is to be bound.</summary>
    public static IEnumerable<SimpleNameSyntax> WatchedNamesIn(TextSpan part, ImmutableHashSet<string> additional, SyntaxTree tree, Func<SimpleNameSyntax, bool> isWanted, CancellationToken cancellation)
    {
        var text = Of(tree, cancellation);
        IEnumerable<int> positions = additional.IsEmpty ? text.Words.Watched : text.Words.Watched.Concat(additional.SelectMany(text.PositionsOf)).Distinct().OrderBy(p => p);
        var tokens = text.EscapesNames(tree, cancellation) ? TokensIn(part, tree, cancellation) : TokensAt(positions.Where(p => part.Contains(p)), tree, cancellation);
        return UnlessTooDeep(tokens.Where(t => t.Parent is SimpleNameSyntax name && isWanted(name)), tree, cancellation).Select(t => (SimpleNameSyntax)t.Parent!);
    }

    /// <summary>Tokens that are wanted for what they mean: none of a file of which nothing is to be bound.</summary>
    /// <remarks>Most files have no such token, and how deep these are need not be found out.</remarks>
    public static IEnumerable<SyntaxToken> UnlessTooDeep(IEnumerable<SyntaxToken> tokens, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var token in tokens)
        {
            StopPoint.Pass(cancellation);
            if (Of(tree, cancellation).IsTooDeep(tree, cancellation))
                yield break;
            yield return token;
        }
    }

    /// <summary>Whether a word is in the file, be it in a comment.</summary>
    public bool Mentions(string word, SyntaxTree tree, CancellationToken cancellation) => PositionsOf(word).Any() || EscapesNames(tree, cancellation);

    /// <summary>Whether a word with that hash may be in the file; most that are not in it are known not to be.</summary>
    public bool MayMention(uint hash, SyntaxTree tree, CancellationToken cancellation) => Words.MayContain(hash) || EscapesNames(tree, cancellation);

    /// <summary>The names of fields and properties in the file whose declared type is watched.</summary>
    public ImmutableArray<string> WatchedMembers(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_watchedMembers.IsDefault)
        {
            _watchedMembers = Words.HasWatchedType || EscapesNames(tree, cancellation)
                ? WatchedWords.MembersOfWatchedTypes(tree.GetRoot(cancellation), cancellation).Distinct().ToImmutableArray()
                : ImmutableArray<string>.Empty;
        }

        return _watchedMembers;
    }

    /// <summary>Whether nothing in the file is to be bound.</summary>
    public bool IsTooDeep(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_isTooDeep == Answer.NotAsked)
            _isTooDeep = SyntaxNesting.IsTooDeep(tree.GetRoot(cancellation), cancellation) ? Answer.Yes : Answer.No;
        return _isTooDeep == Answer.Yes;
    }

    // A name may be spelled with escapes, and then the text does not tell what it is.
    private bool EscapesNames(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_escapesNames == Answer.NotAsked)
        {
            _escapesNames = Contains("\\u") && TokensIn(new TextSpan(0, tree.Length), tree, cancellation).Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.Text.IndexOf('\\') >= 0)
                ? Answer.Yes
                : Answer.No;
        }

        return _escapesNames == Answer.Yes;
    }

    private IEnumerable<int> PositionsOf(string word)
    {
        if (!Words.MayContain(WordHash.Of(word)))
            yield break;
        for (var at = _text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if ((at == 0 || !WordSet.IsPartOfWord(_text[at - 1])) && (at + word.Length == _text.Length || !WordSet.IsPartOfWord(_text[at + word.Length])))
                yield return at;
        }
    }

    private static IEnumerable<SyntaxToken> TokensAt(IEnumerable<int> positions, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var position in positions)
        {
            StopPoint.Pass(cancellation);
            if (tree.GetRoot(cancellation).FindToken(position) is var token && token.Span.Contains(position) && (token.SpanStart == position || token.Text[0] == '@'))
                yield return token;
        }
    }

    private bool Contains(string word) => _text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
