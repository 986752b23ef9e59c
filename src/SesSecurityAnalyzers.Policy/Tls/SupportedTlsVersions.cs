using System;
using System.Collections.Generic;

namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>The versions that the SES documentation lists, by edition and leg.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public static class SupportedTlsVersions
{
    /// <summary>Versions that RFC 8996 or RFC 6176 tells not to use.</summary>
    public const TlsVersions Deprecated = TlsVersions.Ssl2Hello | TlsVersions.Ssl2 | TlsVersions.Ssl3 | TlsVersions.Tls10 | TlsVersions.Tls11;

    private const TlsVersions AllOf2018 = TlsVersions.Tls10 | TlsVersions.Tls11 | TlsVersions.Tls12;

    private static readonly Dictionary<(ProtocolEdition, ConnectionLeg), TlsVersions> Sets = new()
    {
        [(ProtocolEdition.Current, ConnectionLeg.Https)] = TlsVersions.Tls12 | TlsVersions.Tls13,
        [(ProtocolEdition.Current, ConnectionLeg.StartTls)] = TlsVersions.Tls12 | TlsVersions.Tls13,
        [(ProtocolEdition.Current, ConnectionLeg.TlsWrapper)] = TlsVersions.Tls12 | TlsVersions.Tls13,
        [(ProtocolEdition.Current, ConnectionLeg.SesToReceiver)] = TlsVersions.Tls10 | TlsVersions.Tls11 | TlsVersions.Tls12 | TlsVersions.Tls13,
        [(ProtocolEdition.February2018, ConnectionLeg.Https)] = AllOf2018,
        [(ProtocolEdition.February2018, ConnectionLeg.StartTls)] = AllOf2018 | TlsVersions.Ssl2Hello,
        [(ProtocolEdition.February2018, ConnectionLeg.TlsWrapper)] = AllOf2018,
        [(ProtocolEdition.February2018, ConnectionLeg.SesToReceiver)] = TlsVersions.Tls10,
    };

    /// <summary>The set that an edition lists for a leg.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An edition or a leg that does not exist.</exception>
    public static TlsVersions For(ProtocolEdition edition, ConnectionLeg leg) =>
        Sets.TryGetValue((edition, leg), out var set) ? set : throw new ArgumentOutOfRangeException(nameof(edition));
}
