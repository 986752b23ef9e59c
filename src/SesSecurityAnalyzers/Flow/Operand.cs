using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Flow;

/// <summary>A value with the place where it was written.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">The expression that wrote it, where that is known.</param>
/// <param name="File">The place in a configuration file, where it came from one.</param>
internal readonly record struct Operand(Value Value, SyntaxNode? Source = null, FileOrigin? File = null)
{
    public static readonly Operand Unknown = new(Value.Unknown);
}
