namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>What is known about the revocation of a chain.</summary>
public enum RevocationStatus
{
    /// <summary>Not looked up: the connection was refused before.</summary>
    NotChecked,
    /// <summary>Every certificate that names a CRL or an OCSP responder was found good.</summary>
    Good,
    /// <summary>No certificate of the chain names a CRL or an OCSP responder: its issuer revokes nothing (short-lived or private certificates).</summary>
    NotPublished,
    /// <summary>A certificate is revoked.</summary>
    Revoked,
    /// <summary>The CRL or responder that a certificate names did not answer in time, or not validly.</summary>
    Unknown,
}
