namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What came back for a ClientHello.</summary>
internal enum ServerAnswerKind
{
    /// <summary>A ServerHello or a HelloRetryRequest.</summary>
    ServerHello,

    /// <summary>A fatal alert.</summary>
    Alert,

    /// <summary>The connection was closed (FIN) without a decision.</summary>
    Closed,

    /// <summary>The connection was reset (RST).</summary>
    Reset,

    /// <summary>An ERROR message in the format of SSL 2.0: the format is understood, the offer is not taken.</summary>
    Ssl2Error,

    /// <summary>A SERVER-HELLO of SSL 2.0 itself.</summary>
    Ssl2ServerHello,

    /// <summary>Bytes that are not TLS.</summary>
    NotTls,

    /// <summary>Nothing until the deadline.</summary>
    TimedOut,
}
