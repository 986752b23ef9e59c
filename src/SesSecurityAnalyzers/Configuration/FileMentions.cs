using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Flow;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Whether a configuration file names a host of SES: read once for a text.</summary>
internal static class FileMentions
{
    // A settings file is small; what is beyond this is no settings file, and the readers refuse it.
    private const int Longest = 4_000_000;

    private static readonly ConditionalWeakTable<SourceText, object> Known = new();

    public static bool Ses(SourceText text)
    {
        if (Known.TryGetValue(text, out var known))
            return (bool)known;
        var content = text.ToString(new TextSpan(0, Math.Min(text.Length, Longest)));
        var mentions = TreeText.HostWords.Any(word => content.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        return (bool)Known.GetValue(text, _ => mentions);
    }
}
