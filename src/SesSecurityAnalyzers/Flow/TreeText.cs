using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What the text of a file mentions. Kept for as long as the tree lives, so that an edit reads one file again.</summary>
internal sealed class TreeText
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeText> Known = new();

    private readonly string _text;
    private ImmutableArray<string> _watchedMembers;
    private bool? _isTooDeep;

    private TreeText(string text)
    {
        _text = text;
        MentionsAmazon = Contains("amazon") || Contains("api.aws");
        MentionsApiUrl = MentionsAmazon && Contains("://email");
    }

    /// <summary>Whether a host of AWS, or a namespace of its SDK, is named.</summary>
    public bool MentionsAmazon { get; }

    /// <summary>Whether an address of the SES API is named.</summary>
    public bool MentionsApiUrl { get; }

    public static TreeText Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        var text = new TreeText(tree.GetText(cancellation).ToString());
        return Known.GetValue(tree, _ => text);
    }

    public bool Mentions(string word) => _text.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>The names of fields and properties in the file whose declared type is watched.</summary>
    public ImmutableArray<string> WatchedMembers(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_watchedMembers.IsDefault)
            _watchedMembers = WatchedWords.MembersOfWatchedTypes(tree.GetRoot(cancellation)).Distinct().ToImmutableArray();
        return _watchedMembers;
    }

    /// <summary>Whether nothing in the file is to be bound.</summary>
    public bool IsTooDeep(SyntaxTree tree, CancellationToken cancellation) => _isTooDeep ??= SyntaxNesting.IsTooDeep(tree.GetRoot(cancellation));

    private bool Contains(string word) => _text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
