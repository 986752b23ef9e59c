using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Why a text is no JSON or XML, and where that shows.</summary>
internal sealed record SyntaxError(TextSpan Span, Phrase Reason);
