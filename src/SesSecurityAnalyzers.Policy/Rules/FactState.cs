namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>How much is known of a fact.</summary>
public enum FactState
{
    /// <summary>Nothing was set, and no default is known.</summary>
    NotSet,

    /// <summary>Something was set; what, is not known.</summary>
    Unknown,

    /// <summary>The value is known.</summary>
    Known,
}
