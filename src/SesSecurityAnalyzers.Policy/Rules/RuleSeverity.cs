namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>How a rule is reported where nothing else is configured.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Wrong.</summary>
    Warning,
}
