namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What a server did with a command that it should refuse.</summary>
public enum CommandOutcome
{
    /// <summary>It was not tried, or there was no answer.</summary>
    NotTested,

    /// <summary>The server refused it.</summary>
    Refused,

    /// <summary>The server took it.</summary>
    Accepted,
}
