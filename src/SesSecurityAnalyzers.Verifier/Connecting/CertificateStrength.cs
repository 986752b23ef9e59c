using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Keys and signatures that no longer hold: the sender refuses them, the probe reports them.</summary>
internal static class CertificateStrength
{
    private const int MinRsaBits = 2048;
    private const int MinEcBits = 256;

    // md2, md4, md5 and sha1 with RSA; DSA and ECDSA with SHA-1 (RFC 9155).
    private static readonly HashSet<string> WeakSignatures = new(StringComparer.Ordinal)
    {
        "1.2.840.113549.1.1.2", "1.2.840.113549.1.1.3", "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10040.4.3", "1.2.840.10045.4.1",
    };

    /// <summary>A key that is too weak, such as <c>an RSA key of 1024 bits</c>, or <see langword="null"/>.</summary>
    public static string? WeakKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
            return rsa.KeySize < MinRsaBits ? string.Create(CultureInfo.InvariantCulture, $"an RSA key of {rsa.KeySize} bits") : null;
        using var ec = certificate.GetECDsaPublicKey();
        if (ec is not null)
            return ec.KeySize < MinEcBits ? string.Create(CultureInfo.InvariantCulture, $"an EC key of {ec.KeySize} bits") : null;
        using var dsa = certificate.GetDSAPublicKey();
        return dsa is null ? null : "a DSA key";
    }

    /// <summary>The algorithm of a signature that is broken, or <see langword="null"/>. What a root is signed with protects nothing: it is trusted by itself.</summary>
    public static string? WeakSignature(X509Certificate2 certificate) =>
        certificate.SignatureAlgorithm.Value is { } algorithm && WeakSignatures.Contains(algorithm) ? certificate.SignatureAlgorithm.FriendlyName ?? algorithm : null;
}
