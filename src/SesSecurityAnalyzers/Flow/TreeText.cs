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
    private const int WordBits = 8192;

    private static readonly ConditionalWeakTable<SyntaxTree, TreeText> Known = new();

    private readonly string _text;
    private ImmutableArray<string> _watchedMembers;
    private bool? _isTooDeep;
    private ulong[]? _words;

    private TreeText(string text)
    {
        _text = text;
        MentionsAmazon = Contains("amazon") || Contains("api.aws");
        MentionsApiUrl = MentionsAmazon && (Contains("email.") || Contains("email-fips"));
    }

    /// <summary>Whether a host of AWS, or a namespace of its SDK, is named.</summary>
    public bool MentionsAmazon { get; }

    /// <summary>Whether an address of the SES API may be made here.</summary>
    public bool MentionsApiUrl { get; }

    public static TreeText Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
            return known;
        var text = new TreeText(tree.GetText(cancellation).ToString());
        return Known.GetValue(tree, _ => text);
    }

    public bool Mentions(string word) => MayContainWord(word) && _text.IndexOf(word, StringComparison.Ordinal) >= 0;

    // A file is asked for every name that is followed anywhere, and most do not have it: a bit for each word it has answers that without reading.
    private bool MayContainWord(string word)
    {
        if (_words is null)
        {
            var words = new ulong[WordBits / 64];
            var start = 0;
            for (var i = 0; i <= _text.Length; i++)
            {
                if (i < _text.Length && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_'))
                    continue;
                if (i > start)
                {
                    var bit = BitOf(_text, start, i - start);
                    words[bit / 64] |= 1UL << (bit % 64);
                }

                start = i + 1;
            }

            _words = words;
        }

        var wanted = BitOf(word, 0, word.Length);
        return (_words[wanted / 64] & (1UL << (wanted % 64))) != 0;
    }

    private static int BitOf(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return (int)(hash % WordBits);
    }

    /// <summary>The names of fields and properties in the file whose declared type is watched.</summary>
    public ImmutableArray<string> WatchedMembers(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_watchedMembers.IsDefault)
            _watchedMembers = WatchedWords.Types.Any(MayContainWord) ? WatchedWords.MembersOfWatchedTypes(tree.GetRoot(cancellation)).Distinct().ToImmutableArray() : ImmutableArray<string>.Empty;
        return _watchedMembers;
    }

    /// <summary>Whether nothing in the file is to be bound.</summary>
    public bool IsTooDeep(SyntaxTree tree, CancellationToken cancellation) => _isTooDeep ??= SyntaxNesting.IsTooDeep(tree.GetRoot(cancellation));

    private bool Contains(string word) => _text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
