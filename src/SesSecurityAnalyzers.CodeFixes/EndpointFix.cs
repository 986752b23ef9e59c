using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA105: uses the SMTP endpoint of the same region.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointFix))]
public sealed class EndpointFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public EndpointFix() : base("SESA105")
    {
    }
}
