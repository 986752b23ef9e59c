using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA101, SESA102: requires TLS where it is off or left to the server's offer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireTlsFix))]
public sealed class RequireTlsFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public RequireTlsFix() : base("SESA101", "SESA102")
    {
    }
}
