using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What a variable or a member of an object holds.</summary>
/// <param name="Operand">The value.</param>
/// <param name="HandedOver">The expression that handed it over.</param>
/// <param name="Member">The name of the property or parameter that took it.</param>
internal readonly record struct Cell(Operand Operand, SyntaxNode? HandedOver = null, string? Member = null);
