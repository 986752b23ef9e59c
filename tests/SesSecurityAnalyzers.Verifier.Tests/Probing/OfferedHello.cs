using System.Buffers.Binary;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>A ClientHello as a server reads it, in either format.</summary>
internal sealed record OfferedHello(bool IsSsl2Format, ushort Highest, ushort[] Suites, ushort[] SupportedVersions, string? ServerName, bool HasKeyShare, bool HasSignatureAlgorithms, int Length)
{
    public bool IsTls13Only => SupportedVersions is [0x0304];

    public bool IsAnonymousOnly => !IsSsl2Format && Suites.All(s => s is 0xC019 or 0xC018 or 0xC017 or 0xC016 or 0x00A7 or 0x00A6 or 0x006D or 0x006C or 0x003A or 0x0034 or 0x0089 or 0x0046 or 0x001B or 0x0018 or 0x00FF);

    public static async Task<OfferedHello> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[5];
        await stream.ReadExactlyAsync(head.AsMemory(0, 2), cancellationToken);
        if ((head[0] & 0x80) != 0)
        {
            byte[] v2 = new byte[(head[0] & 0x7F) << 8 | head[1]];
            await stream.ReadExactlyAsync(v2, cancellationToken);
            int count = BinaryPrimitives.ReadUInt16BigEndian(v2.AsSpan(3)) / 3;
            var v2Suites = Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadUInt16BigEndian(v2.AsSpan(9 + i * 3 + 1))).ToArray();
            return new OfferedHello(true, BinaryPrimitives.ReadUInt16BigEndian(v2.AsSpan(1)), v2Suites, [], null, false, false, v2.Length + 2);
        }

        await stream.ReadExactlyAsync(head.AsMemory(2), cancellationToken);
        byte[] record = new byte[BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(3))];
        await stream.ReadExactlyAsync(record, cancellationToken);
        return Parse(record);
    }

    public static OfferedHello Parse(byte[] handshake)
    {
        Assert.Equal(1, handshake[0]);
        Assert.Equal(handshake.Length - 4, handshake[1] << 16 | handshake[2] << 8 | handshake[3]);
        var body = handshake.AsSpan(4);
        ushort highest = BinaryPrimitives.ReadUInt16BigEndian(body);
        int at = 34 + 1 + body[34];
        int suitesLength = BinaryPrimitives.ReadUInt16BigEndian(body[at..]);
        var suites = new ushort[suitesLength / 2];
        for (int i = 0; i < suites.Length; i++)
            suites[i] = BinaryPrimitives.ReadUInt16BigEndian(body[(at + 2 + i * 2)..]);
        at += 2 + suitesLength;
        at += 1 + body[at];
        ushort[] versions = [];
        string? name = null;
        bool share = false, algorithms = false;
        if (at < body.Length)
        {
            var rest = body[(at + 2)..];
            Assert.Equal(rest.Length, BinaryPrimitives.ReadUInt16BigEndian(body[at..]));
            while (rest.Length > 0)
            {
                ushort type = BinaryPrimitives.ReadUInt16BigEndian(rest);
                var data = rest.Slice(4, BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
                rest = rest[(4 + data.Length)..];
                switch (type)
                {
                    case 0: name = System.Text.Encoding.ASCII.GetString(data[5..]); break;
                    case 13: algorithms = true; break;
                    case 43:
                        versions = new ushort[data[0] / 2];
                        for (int i = 0; i < versions.Length; i++)
                            versions[i] = BinaryPrimitives.ReadUInt16BigEndian(data[(1 + i * 2)..]);
                        break;
                    case 51: share = data.Length > 2; break;
                }
            }
        }

        return new OfferedHello(false, highest, suites, versions, name, share, algorithms, handshake.Length);
    }
}
