namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>What a diagnostic tells beside its repairs.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The fact that breaks the rule, a <c>FactName</c>.</summary>
    public const string Fact = "Fact";
}
