using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA401: calls the API over HTTPS.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsFix))]
public sealed class HttpsFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public HttpsFix() : base("SESA401")
    {
    }
}
