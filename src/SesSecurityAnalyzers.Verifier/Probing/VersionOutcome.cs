namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What a server did with the offer of one version.</summary>
public enum VersionOutcome
{
    /// <summary>It was not offered, because an earlier probe made it pointless.</summary>
    NotTested,

    /// <summary>The server chose it.</summary>
    Accepted,

    /// <summary>The server chose it only with suites that need no certificate (DH_anon, ECDH_anon): anybody could be the server.</summary>
    AcceptedAnonymously,

    /// <summary>The server refused it: by an alert, by another version, or by ending the connection.</summary>
    Refused,

    /// <summary>The server answered something that is not TLS.</summary>
    NotTls,

    /// <summary>The server does not speak SMTP where it should.</summary>
    NotSmtp,

    /// <summary>The server answers EHLO and does not offer STARTTLS.</summary>
    NoStartTls,

    /// <summary>The server put the client off (421, 45x). Nothing follows from it for TLS.</summary>
    Throttled,

    /// <summary>No answer within the time allowed.</summary>
    TimedOut,

    /// <summary>No connection, or one that ended before TLS could begin.</summary>
    Unreachable,
}
