using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Protocol versions as they stand in a record or a hello.</summary>
internal static class WireVersion
{
    public const ushort Ssl30 = 0x0300;
    public const ushort Tls10 = 0x0301;
    public const ushort Tls11 = 0x0302;
    public const ushort Tls12 = 0x0303;
    public const ushort Tls13 = 0x0304;

    public static TlsVersions ToTlsVersions(ushort version) => version switch
    {
        Ssl30 => TlsVersions.Ssl3,
        Tls10 => TlsVersions.Tls10,
        Tls11 => TlsVersions.Tls11,
        Tls12 => TlsVersions.Tls12,
        Tls13 => TlsVersions.Tls13,
        _ => TlsVersions.None,
    };

    public static string Name(ushort version) => version switch
    {
        0x0002 => "SSL 2.0",
        Ssl30 => "SSL 3.0",
        Tls10 => "TLS 1.0",
        Tls11 => "TLS 1.1",
        Tls12 => "TLS 1.2",
        Tls13 => "TLS 1.3",
        _ => $"0x{version:X4}",
    };
}
