namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>The outcome of a verification; its number is the exit code of <c>ses-verify</c>.</summary>
public enum Verdict
{
    /// <summary>Everything asked was tested, and nothing is wrong.</summary>
    Compliant = 0,

    /// <summary>Something is wrong, whatever else could not be tested.</summary>
    Findings = 1,

    /// <summary>Nothing wrong was seen, but something could not be tested (throttled, unreachable).</summary>
    NotTested = 3,
}
