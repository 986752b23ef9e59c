using System.Security.Cryptography;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>Server messages, written by hand from the RFCs.</summary>
internal static class TlsBytes
{
    public static byte[] Alert(byte description, byte level = 2) => [21, 3, 1, 0, 2, level, description];

    public static byte[] Ssl2Error => [0x80, 3, 0, 0, 1];

    /// <summary>ServerHello and ServerHelloDone of SSL 3.0 to TLS 1.2.</summary>
    public static byte[] ServerHello(ushort version, ushort suite = 0xC014)
    {
        byte[] body = [(byte)(version >> 8), (byte)version, .. new byte[32], 0, (byte)(suite >> 8), (byte)suite, 0];
        return Record(version, [2, 0, 0, (byte)body.Length, .. body, 14, 0, 0, 0]);
    }

    /// <summary>A TLS 1.3 ServerHello, or HelloRetryRequest, that chooses x25519.</summary>
    public static byte[] ServerHello13(bool retry)
    {
        byte[] random = retry ? SHA256.HashData("HelloRetryRequest"u8) : new byte[32];
        byte[] share = retry ? [0, 51, 0, 2, 0, 29] : [0, 51, 0, 36, 0, 29, 0, 32, .. new byte[32]];
        byte[] extensions = [0, 43, 0, 2, 3, 4, .. share];
        byte[] body = [3, 3, .. random, 0, 0x13, 0x01, 0, 0, (byte)extensions.Length, .. extensions];
        return Record(0x0303, [2, 0, 0, (byte)body.Length, .. body]);
    }

    public static byte[] Record(ushort version, byte[] payload) =>
        [22, (byte)(version >> 8), (byte)version, (byte)(payload.Length >> 8), (byte)payload.Length, .. payload];
}
