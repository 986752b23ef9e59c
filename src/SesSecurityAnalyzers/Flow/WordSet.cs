using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Flow;

/// <summary>The words of a text: a bit for each, so that most texts that lack a word are known to lack it without being read again.</summary>
internal sealed class WordSet
{
    private const int Bits = 8192;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    public WordSet(string text)
    {
        var watched = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        var hash = WordHash.Empty;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPartOfWord(text[i]))
            {
                hash = WordHash.Add(hash, text[i]);
                continue;
            }

            if (i > start)
            {
                var bit = hash % Bits;
                _bits[bit / 64] |= 1UL << (int)(bit % 64);
                if (WatchedWords.Match(hash, text, start, i - start) is { } word)
                {
                    watched.Add(start);
                    HasWatchedType |= WatchedWords.IsType(word);
                }
            }

            start = i + 1;
            hash = WordHash.Empty;
        }

        Watched = watched.ToImmutable();
    }

    /// <summary>Where the words begin that a description of a library knows.</summary>
    public ImmutableArray<int> Watched { get; }

    /// <summary>Whether one of them is the name of a described type.</summary>
    public bool HasWatchedType { get; }

    public static bool IsPartOfWord(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : !char.IsWhiteSpace(c);

    /// <summary>Whether a word with that hash may be among them.</summary>
    public bool MayContain(uint hash)
    {
        var bit = hash % Bits;
        return (_bits[bit / 64] & (1UL << (int)(bit % 64))) != 0;
    }
}
