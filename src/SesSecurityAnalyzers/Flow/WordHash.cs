namespace SesSecurityAnalyzers.Flow;

/// <summary>A hash of a word that can be made while its characters are read (FNV-1a).</summary>
internal static class WordHash
{
    public const uint Empty = 2166136261;

    public static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    public static uint Of(string word)
    {
        var hash = Empty;
        foreach (var c in word)
            hash = Add(hash, c);
        return hash;
    }
}
