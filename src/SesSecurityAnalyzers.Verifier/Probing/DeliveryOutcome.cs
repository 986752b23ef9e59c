namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What becomes of a message that SES delivers to a receiver.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public enum DeliveryOutcome
{
    /// <summary>It could not be found out: throttled, silent, unreachable.</summary>
    Unknown,

    /// <summary>No server takes it: the domain does not exist, has a null MX, or its servers have no address.</summary>
    NotDeliverable,

    /// <summary>SES drops it, because TLS is required and cannot be established.</summary>
    Dropped,

    /// <summary>It crosses in clear text.</summary>
    Plaintext,

    /// <summary>It is encrypted with a version before TLS 1.2.</summary>
    EncryptedOld,

    /// <summary>It is encrypted with TLS 1.2 or newer, to a server whose certificate does not verify.</summary>
    EncryptedUnauthenticated,

    /// <summary>It is encrypted with TLS 1.2 or newer, to a server whose certificate verifies.</summary>
    Encrypted,
}
