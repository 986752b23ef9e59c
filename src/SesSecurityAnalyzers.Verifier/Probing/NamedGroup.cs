namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Names of key-exchange groups (RFC 8446, 4.2.7; RFC 7919).</summary>
internal static class NamedGroup
{
    public static string? Name(ushort group) => group switch
    {
        0 => null,
        0x0017 => "secp256r1",
        0x0018 => "secp384r1",
        0x0019 => "secp521r1",
        0x001D => "x25519",
        0x001E => "x448",
        0x0100 => "ffdhe2048",
        0x0101 => "ffdhe3072",
        0x0102 => "ffdhe4096",
        0x11EC => "X25519MLKEM768",
        _ => $"0x{group:X4}",
    };
}
