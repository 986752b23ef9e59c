namespace SesSecurityAnalyzers.Demo;

/// <summary>A line of a difference.</summary>
/// <param name="Kind"><c>+</c>, <c>-</c>, a space for context, <c>…</c> where lines are left out.</param>
/// <param name="Text">The line.</param>
internal sealed record DiffLine(char Kind, string Text);
