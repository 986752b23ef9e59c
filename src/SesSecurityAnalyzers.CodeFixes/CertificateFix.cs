using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA301, SESA302, SESA303: has the certificate checked, against the connected host.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CertificateFix))]
public sealed class CertificateFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public CertificateFix() : base("SESA301", "SESA302", "SESA303")
    {
    }
}
