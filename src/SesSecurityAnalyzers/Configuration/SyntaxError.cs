using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Why a text is no JSON or XML, and where that shows.</summary>
internal sealed record SyntaxError(TextSpan Span, string Message);
