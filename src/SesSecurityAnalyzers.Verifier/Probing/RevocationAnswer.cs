namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What is known about a certificate's revocation.</summary>
public enum RevocationAnswer
{
    /// <summary>It was not asked for, or nothing was seen.</summary>
    NotChecked,

    /// <summary>The issuer says that it is valid.</summary>
    Good,

    /// <summary>The issuer has revoked it.</summary>
    Revoked,

    /// <summary>The issuer could not be asked, or does not know.</summary>
    Unknown,

    /// <summary>The certificate names neither a CRL nor an OCSP responder.</summary>
    NotPublished,
}
