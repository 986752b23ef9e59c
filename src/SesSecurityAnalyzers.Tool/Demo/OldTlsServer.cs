using System;
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Tool.Demo;

/// <summary>A TLS 1.0 server up to its ServerHello, written by hand because no current library would serve it.</summary>
internal static class OldTlsServer
{
    private const ushort Tls10 = 0x0301;

    public static async Task AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[11];
        await stream.ReadExactlyAsync(head, cancellationToken);
        bool isRecord = head[0] == 22;
        ushort offered = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(9));

        // The record is read to its end: an unread byte would turn the close into a reset that overtakes the answer.
        int rest = isRecord ? BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(3)) - 6 : ((head[0] & 0x7F) << 8 | head[1]) - 9;
        byte[] body = new byte[rest];
        await stream.ReadExactlyAsync(body, cancellationToken);

        const byte handshakeFailure = 40;
        const byte protocolVersion = 70;
        bool isTls13Only = isRecord && body.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x00, 0x2B, 0x00, 0x03, 0x02, 0x03, 0x04]) >= 0;
        if (!isRecord)
            await stream.WriteAsync(new byte[] { 21, 3, 1, 0, 2, 2, handshakeFailure }, cancellationToken);
        else if (offered < Tls10 || isTls13Only)
            await stream.WriteAsync(new byte[] { 21, 3, 1, 0, 2, 2, protocolVersion }, cancellationToken);
        else
            await stream.WriteAsync(ServerHello(), cancellationToken);
        await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, cancellationToken);
    }

    private static byte[] ServerHello()
    {
        // Version, random, empty session, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA, no compression; then ServerHelloDone.
        byte[] hello = [3, 1, .. new byte[32], 0, 0xC0, 0x14, 0];
        byte[] messages = [2, 0, 0, (byte)hello.Length, .. hello, 14, 0, 0, 0];
        return [22, 3, 1, 0, (byte)messages.Length, .. messages];
    }
}
