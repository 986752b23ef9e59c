namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Which cipher suites a hand-made ClientHello offers.</summary>
internal enum CipherSuiteOffer
{
    /// <summary>Everything a server with a certificate might choose, old suites included.</summary>
    Wide,

    /// <summary>Only suites without a certificate (DH_anon, ECDH_anon).</summary>
    Anonymous,
}
