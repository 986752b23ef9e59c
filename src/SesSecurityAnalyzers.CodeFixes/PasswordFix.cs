using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA601: reads the password from the environment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PasswordFix))]
public sealed class PasswordFix : SesCodeFix
{
    /// <summary>Why SESA602 has no fix: only its owner can derive the SMTP password from the key, or make a new one.</summary>
    public const string WhyNoneForIamSecrets = "The SMTP password is derived from the IAM secret access key outside of the code; no edit of the code can do that.";

    /// <summary>Makes the fix.</summary>
    public PasswordFix() : base("SESA601")
    {
    }
}
