using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA201, SESA202, SESA203: lets the system choose the TLS version, or allows all that SES supports.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TlsVersionsFix))]
public sealed class TlsVersionsFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public TlsVersionsFix() : base("SESA201", "SESA202", "SESA203")
    {
    }
}
