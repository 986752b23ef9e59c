using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Something in a configuration file or an option that cannot be read: one SESA901.</summary>
/// <param name="What">What is wrong and what becomes of it.</param>
/// <param name="Path">The file; null for an option, which has no place to point at.</param>
internal sealed record ConfigurationError(Phrase What, string? Path = null)
{
    /// <summary>What is wrong, in English.</summary>
    public string Message => What.ToString();

    public TextSpan Span { get; init; }

    public LinePositionSpan Lines { get; init; }

    public Location Location => Path is null ? Location.None : Location.Create(Path, Span, Lines);
}
