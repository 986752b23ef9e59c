namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What is wrong with a server's certificate, or with the chain as it was sent (RFC 5280, section 6; RFC 9525).</summary>
public enum CertificateProblem
{
    /// <summary>The leaf or an issuer is past its end.</summary>
    Expired,

    /// <summary>The leaf or an issuer is before its beginning.</summary>
    NotYetValid,

    /// <summary>No subject alternative name is the host's (a common name does not count, RFC 9525, 2).</summary>
    NameMismatch,

    /// <summary>The leaf signed itself.</summary>
    SelfSigned,

    /// <summary>The chain ends at an authority that is not trusted.</summary>
    UntrustedRoot,

    /// <summary>An intermediate certificate was not sent (RFC 8446, 4.4.2). Some clients download it, others fail.</summary>
    IncompleteChain,

    /// <summary>The issuer has revoked the leaf or an intermediate.</summary>
    Revoked,

    /// <summary>A key or a signature is too weak: RSA below 2,048 bits, MD5 or SHA-1.</summary>
    Weak,

    /// <summary>The chain does not verify for another reason.</summary>
    Invalid,
}
