using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA104, SESA106: uses a port that SES serves and EC2 does not throttle.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PortFix))]
public sealed class PortFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public PortFix() : base("SESA104", "SESA106")
    {
    }
}
