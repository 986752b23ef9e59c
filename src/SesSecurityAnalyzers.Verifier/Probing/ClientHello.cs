using System;
using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// ClientHellos written byte by byte, so that what is offered does not depend on what the local TLS library allows:
/// RFC 6101 (SSL 3.0), RFC 2246, 4346, 5246 (TLS 1.0 to 1.2), RFC 8446 (TLS 1.3), RFC 5246 appendix E.2 (SSLv2 format).
/// </summary>
internal static class ClientHello
{
    private const ushort RenegotiationScsv = 0x00FF;

    private static ReadOnlySpan<ushort> Tls13Suites => [0x1302, 0x1303, 0x1301];

    // Forward secrecy first, then what old servers have left. Fewer than 64: some stacks fail on longer lists.
    private static ReadOnlySpan<ushort> WideSuites =>
    [
        0xC02C, 0xC030, 0xC02B, 0xC02F, 0xCCA9, 0xCCA8, 0xCCAA, 0x009F, 0x009E, 0xC0AD, 0xC0AC,
        0xC024, 0xC028, 0xC023, 0xC027, 0x006B, 0x0067, 0xC00A, 0xC014, 0xC009, 0xC013,
        0x0039, 0x0033, 0x0038, 0x0032, 0x0088, 0x0045, 0xC073, 0xC077, 0xC072, 0xC076,
        0xC008, 0xC012, 0x0016, 0x0013, 0x009D, 0x009C, 0x003D, 0x003C, 0x0035, 0x002F,
        0x0084, 0x0041, 0x0096, 0x000A, 0xC007, 0xC011, 0x0005, 0x0004, 0x0009, 0x0015,
    ];

    private static ReadOnlySpan<ushort> AnonymousSuites =>
        [0xC019, 0xC018, 0xC017, 0xC016, 0x00A7, 0x00A6, 0x006D, 0x006C, 0x003A, 0x0034, 0x0089, 0x0046, 0x001B, 0x0018];

    private static ReadOnlySpan<ushort> SignatureAlgorithms =>
    [
        0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080A, 0x080B,
        0x0401, 0x0501, 0x0601, 0x0303, 0x0301, 0x0302, 0x0402, 0x0203, 0x0201, 0x0202,
    ];

    private static ReadOnlySpan<ushort> Groups => [0x001D, 0x0017, 0x001E, 0x0018, 0x0019, 0x0100, 0x0101];

    private static ReadOnlySpan<ushort> Groups13 => [0x11EC, 0x001D, 0x0017, 0x001E, 0x0018, 0x0019, 0x0100, 0x0101];

    /// <summary>A record that offers TLS 1.2 or an older version as the highest.</summary>
    /// <param name="highest">0x0300 to 0x0303.</param>
    /// <param name="suites">Which suites.</param>
    /// <param name="serverName">For server_name; null, or an address, leaves the extension out.</param>
    public static byte[] UpTo(ushort highest, CipherSuiteOffer suites, string? serverName)
    {
        var body = new WireWriter();
        body.UInt16(highest);
        body.Random(32);
        body.Byte(0);
        WriteSuites(body, suites == CipherSuiteOffer.Wide ? WideSuites : AnonymousSuites);
        body.Byte(1);
        body.Byte(0);

        if (highest > WireVersion.Ssl30)
        {
            body.Block16(extensions =>
            {
                WriteServerName(extensions, serverName);
                extensions.Extension(0x000A, e => e.Block16(list => list.UInt16s(Groups)));
                extensions.Extension(0x000B, e => e.Block8(list => list.Byte(0)));
                if (highest >= WireVersion.Tls12)
                {
                    extensions.Extension(0x000D, e => e.Block16(list => list.UInt16s(SignatureAlgorithms)));
                    WriteStatusRequest(extensions);
                }

                WritePadding(extensions, body.Length);
            });
        }

        return Record(highest == WireVersion.Ssl30 ? WireVersion.Ssl30 : WireVersion.Tls10, body);
    }

    /// <summary>A record that offers TLS 1.3 and nothing else.</summary>
    /// <param name="keyShare">With or without a share.</param>
    /// <param name="serverName">For server_name; null, or an address, leaves the extension out.</param>
    public static byte[] Tls13Only(KeyShareOffer keyShare, string? serverName)
    {
        var body = new WireWriter();
        body.UInt16(WireVersion.Tls12);
        body.Random(32);
        body.Block8(id => id.Random(32));
        WriteSuites(body, Tls13Suites);
        body.Byte(1);
        body.Byte(0);
        body.Block16(extensions =>
        {
            WriteServerName(extensions, serverName);
            extensions.Extension(0x000A, e => e.Block16(list => list.UInt16s(Groups13)));
            extensions.Extension(0x000D, e => e.Block16(list => list.UInt16s(SignatureAlgorithms)));
            extensions.Extension(0x002B, e => e.Block8(list => list.UInt16(WireVersion.Tls13)));
            extensions.Extension(0x002D, e => e.Block8(list => list.Byte(1)));
            extensions.Extension(0x0033, e => e.Block16(shares =>
            {
                if (keyShare == KeyShareOffer.X25519)
                {
                    shares.UInt16(0x001D);
                    shares.Block16(share => share.Random(32));
                }
            }));
            WritePadding(extensions, body.Length);
        });
        return Record(WireVersion.Tls10, body);
    }

    /// <summary>The same offer in the format of SSL 2.0 ("SSLv2Hello"): two length bytes with the high bit set, no extensions.</summary>
    /// <param name="highest">0x0301 to 0x0303.</param>
    public static byte[] Ssl2Format(ushort highest)
    {
        const int challenge = 32;
        int suites = (WideSuites.Length + 1) * 3;
        var body = new WireWriter();
        body.Byte(1);
        body.UInt16(highest);
        body.UInt16((ushort)suites);
        body.UInt16(0);
        body.UInt16(challenge);
        foreach (ushort suite in WideSuites)
        {
            body.Byte(0);
            body.UInt16(suite);
        }

        body.Byte(0);
        body.UInt16(RenegotiationScsv);
        body.Random(challenge);

        byte[] message = body.ToArray();
        byte[] record = new byte[message.Length + 2];
        BinaryPrimitives.WriteUInt16BigEndian(record, (ushort)(0x8000 | message.Length));
        message.CopyTo(record, 2);
        return record;
    }

    private static void WriteSuites(WireWriter body, ReadOnlySpan<ushort> suites)
    {
        body.UInt16((ushort)((suites.Length + 1) * 2));
        body.UInt16s(suites);
        body.UInt16(RenegotiationScsv);
    }

    private static void WriteServerName(WireWriter extensions, string? serverName)
    {
        if (serverName is null || IPAddress.TryParse(serverName, out _))
            return;

        byte[] name = Encoding.ASCII.GetBytes(serverName);
        extensions.Extension(0x0000, e => e.Block16(list =>
        {
            list.Byte(0);
            list.Block16(n => n.Bytes(name));
        }));
    }

    private static void WriteStatusRequest(WireWriter extensions) => extensions.Extension(0x0005, e =>
    {
        e.Byte(1);
        e.UInt16(0);
        e.UInt16(0);
    });

    // RFC 7685: hellos of 256 to 511 bytes hang some load balancers.
    private static void WritePadding(WireWriter extensions, int written)
    {
        const int handshakeHeader = 4;
        int length = handshakeHeader + written + extensions.Length + 2;
        if (length is > 255 and < 512)
        {
            byte[] zeros = new byte[Math.Max(0, 512 - length - 4)];
            extensions.Extension(0x0015, e => e.Bytes(zeros));
        }
    }

    private static byte[] Record(ushort recordVersion, WireWriter body)
    {
        byte[] hello = body.ToArray();
        byte[] record = new byte[hello.Length + 9];
        record[0] = 22;
        BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(1), recordVersion);
        BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(3), (ushort)(hello.Length + 4));
        record[5] = 1;
        record[6] = 0;
        BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(7), (ushort)hello.Length);
        hello.CopyTo(record, 9);
        return record;
    }
}
