namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>What a diagnostic tells a code fix.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The fact that breaks the rule, a <c>FactName</c>.</summary>
    public const string Fact = "Fact";

    /// <summary>The remedies, parted by semicolons.</summary>
    public const string Remedies = "Remedies";

    /// <summary><c>true</c> where nothing was set, so that the location is the site.</summary>
    public const string IsDefault = "IsDefault";

    /// <summary>The property or parameter that took the value.</summary>
    public const string Member = "Member";
}
