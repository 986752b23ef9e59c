using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>SESA501: requires TLS towards the receiver.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReceiverTlsFix))]
public sealed class ReceiverTlsFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public ReceiverTlsFix() : base("SESA501")
    {
    }
}
