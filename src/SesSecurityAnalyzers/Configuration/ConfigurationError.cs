using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Something in a configuration file or an option that cannot be read: one SESA901.</summary>
/// <param name="Message">What is wrong and what becomes of it.</param>
/// <param name="Path">The file; null for an option, which has no place to point at.</param>
internal sealed record ConfigurationError(string Message, string? Path = null)
{
    public TextSpan Span { get; init; }

    public LinePositionSpan Lines { get; init; }

    public Location Location => Path is null ? Location.None : Location.Create(Path, Span, Lines);
}
