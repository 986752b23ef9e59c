using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA601: reads the password from the environment.</summary>
/// <remarks>SESA602 has no fix: only the owner of an IAM secret access key can derive the SMTP password from it.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PasswordFix))]
public sealed class PasswordFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public PasswordFix() : base("SESA601")
    {
    }
}
