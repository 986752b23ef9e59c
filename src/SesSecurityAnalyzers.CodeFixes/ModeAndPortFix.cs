using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA103: makes TLS mode and port agree: changes the mode, or the port.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModeAndPortFix))]
public sealed class ModeAndPortFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public ModeAndPortFix() : base("SESA103")
    {
    }
}
