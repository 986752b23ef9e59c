using System;

namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>Versions of TLS and its forerunners, oldest first.</summary>
[Flags]
public enum TlsVersions
{
    /// <summary>None named: the system chooses.</summary>
    None = 0,

    /// <summary>A newer version, offered in a hello of the SSL 2.0 format (RFC 5246, appendix E.2; forbidden by RFC 6176).</summary>
    Ssl2Hello = 1,

    /// <summary>SSL 2.0 itself (RFC 6176 forbids it).</summary>
    Ssl2 = 2,

    /// <summary>SSL 3.0 (RFC 7568 forbids it).</summary>
    Ssl3 = 4,

    /// <summary>TLS 1.0 (RFC 8996 deprecates it).</summary>
    Tls10 = 8,

    /// <summary>TLS 1.1 (RFC 8996 deprecates it).</summary>
    Tls11 = 16,

    /// <summary>TLS 1.2 (RFC 5246).</summary>
    Tls12 = 32,

    /// <summary>TLS 1.3 (RFC 8446).</summary>
    Tls13 = 64,
}
