namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>What is known about the revocation of a chain, or of one certificate.</summary>
public enum RevocationStatus
{
    /// <summary>Not looked up, or nothing was seen; a connection was refused before.</summary>
    NotChecked,

    /// <summary>Every certificate that names a CRL or an OCSP responder was found good.</summary>
    Good,

    /// <summary>No certificate names a CRL or an OCSP responder: the issuer revokes nothing (short-lived or private certificates).</summary>
    NotPublished,

    /// <summary>A certificate is revoked.</summary>
    Revoked,

    /// <summary>The CRL or responder that a certificate names did not answer in time, or not validly, or does not know.</summary>
    Unknown,
}
