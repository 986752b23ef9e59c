using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Reads records (RFC 8446, 5.1) and puts handshake messages together until the server has decided: a complete flight up to
/// ServerHelloDone below TLS 1.3, the ServerHello in TLS 1.3, a fatal alert, or the end. What is read is bounded.
/// </summary>
internal sealed class ServerAnswerReader
{
    private const int LongestRecord = 16384 + 2048;
    private const int LongestFlight = 256 * 1024;

    // SHA-256 of "HelloRetryRequest" (RFC 8446, 4.1.3).
    private static ReadOnlySpan<byte> HelloRetryRandom =>
    [
        0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
        0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C,
    ];

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[LongestRecord + 5];
    private readonly List<byte> _handshake = [];
    private int _start;
    private int _end;
    private ServerAnswer? _hello;

    public ServerAnswerReader(Stream stream, ReadOnlySpan<byte> alreadyRead = default)
    {
        _stream = stream;
        alreadyRead = alreadyRead[..Math.Min(alreadyRead.Length, _buffer.Length)];
        alreadyRead.CopyTo(_buffer);
        _end = alreadyRead.Length;
    }

    /// <exception cref="OperationCanceledException">The token was cancelled; what was read so far is kept, so it may be called again.</exception>
    public async Task<ServerAnswer> ReadAsync(CancellationToken cancellationToken)
    {
        int flight = 0;
        while (true)
        {
            // What was chosen stays chosen, whatever comes behind it.
            if (_end - _start >= 3 && (_buffer[_start] & 0x80) != 0)
                return _hello ?? ReadSsl2Record();
            if (_end - _start >= 1 && (_buffer[_start] & 0x80) == 0 && _buffer[_start] is not (21 or 22))
                return _hello ?? await NotTlsAsync(cancellationToken).ConfigureAwait(false);

            if (_end - _start >= 5)
            {
                int length = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start + 3));
                if (_buffer[_start + 1] != 3 || length is 0 or > LongestRecord)
                    return _hello ?? await NotTlsAsync(cancellationToken).ConfigureAwait(false);
                if (_end - _start >= 5 + length)
                {
                    byte type = _buffer[_start];
                    var payload = _buffer.AsMemory(_start + 5, length);
                    _start += 5 + length;
                    flight += length;
                    var decided = type == 21 ? ReadAlert(payload.Span) : ReadHandshake(payload.Span);
                    if (decided is not null)
                        return decided;
                    if (flight > LongestFlight)
                        return _hello ?? new ServerAnswer(ServerAnswerKind.NotTls) { Quote = "a first flight of more than 256 KiB" };
                    continue;
                }
            }

            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
            }

            int read;
            try
            {
                read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            }
            catch (IOException e)
            {
                return _hello ?? new ServerAnswer(IsReset(e) ? ServerAnswerKind.Reset : ServerAnswerKind.Closed);
            }

            if (read == 0)
            {
                return _hello ?? (_end > 0
                    ? new ServerAnswer(ServerAnswerKind.NotTls) { Quote = Printable(_buffer.AsSpan(0, _end)) }
                    : new ServerAnswer(ServerAnswerKind.Closed));
            }

            _end += read;
        }
    }

    /// <summary>Bytes for a report: printable ASCII as it is, the rest as \xNN, at most 80 bytes.</summary>
    public static string Printable(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (byte b in bytes[..Math.Min(80, bytes.Length)])
        {
            if (b is >= 0x20 and < 0x7F and not (byte)'\\')
                text.Append((char)b);
            else
                text.Append(b switch { (byte)'\r' => "\\r", (byte)'\n' => "\\n", (byte)'\\' => "\\\\", _ => $"\\x{b:X2}" });
        }

        return text.ToString();
    }

    private static bool IsReset(IOException e) =>
        e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted };

    private ServerAnswer ReadSsl2Record() => _buffer[_start + 2] switch
    {
        0 => new ServerAnswer(ServerAnswerKind.Ssl2Error),
        4 => new ServerAnswer(ServerAnswerKind.Ssl2ServerHello),
        _ => new ServerAnswer(ServerAnswerKind.NotTls) { Quote = Printable(_buffer.AsSpan(_start, _end - _start)) },
    };

    // A plaintext server that answers "500 …" may still be writing; a moment more makes the quote readable.
    private async Task<ServerAnswer> NotTlsAsync(CancellationToken cancellationToken)
    {
        using var moment = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        moment.CancelAfter(50);
        try
        {
            if (_end < 80)
                _end += await _stream.ReadAsync(_buffer.AsMemory(_end), moment.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return new ServerAnswer(ServerAnswerKind.NotTls) { Quote = Printable(_buffer.AsSpan(_start, _end - _start)) };
    }

    // Warnings such as unrecognized_name may come before a ServerHello (RFC 6066, section 3).
    private ServerAnswer? ReadAlert(ReadOnlySpan<byte> payload)
    {
        const byte warning = 1;
        const byte closeNotify = 0;
        if (payload.Length < 2)
            return _hello ?? new ServerAnswer(ServerAnswerKind.NotTls) { Quote = Printable(payload) };
        if (payload[0] == warning && payload[1] != closeNotify)
            return null;
        return _hello ?? new ServerAnswer(ServerAnswerKind.Alert) { AlertDescription = payload[1] };
    }

    private ServerAnswer? ReadHandshake(ReadOnlySpan<byte> payload)
    {
        foreach (byte b in payload)
            _handshake.Add(b);

        while (_handshake.Count >= 4)
        {
            int length = _handshake[1] << 16 | _handshake[2] << 8 | _handshake[3];
            if (length > LongestFlight)
                return _hello ?? new ServerAnswer(ServerAnswerKind.NotTls) { Quote = "a handshake message of " + length + " bytes" };
            if (_handshake.Count < 4 + length)
                return null;
            byte type = _handshake[0];
            byte[] message = _handshake.GetRange(4, length).ToArray();
            _handshake.RemoveRange(0, 4 + length);
            try
            {
                if (ReadMessage(type, message) is { } decided)
                    return decided;
            }
            catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                return _hello ?? new ServerAnswer(ServerAnswerKind.NotTls) { Quote = $"a broken handshake message of type {type}" };
            }
        }

        return null;
    }

    private ServerAnswer? ReadMessage(byte type, ReadOnlySpan<byte> message)
    {
        switch (type)
        {
            case 2:
                _hello = ReadServerHello(message);
                return _hello.Version >= WireVersion.Tls13 ? _hello : null;
            case 11 when _hello is not null:
                ReadCertificates(message, _hello);
                return null;
            case 12 when _hello is not null:
                const byte namedCurve = 3;
                if (message.Length >= 3 && message[0] == namedCurve)
                    _hello.Group = BinaryPrimitives.ReadUInt16BigEndian(message[1..]);
                return null;
            case 14 when _hello is not null:
                return _hello;
            case 22 when _hello is not null:
                const byte ocsp = 1;
                if (message.Length > 4 && message[0] == ocsp)
                    _hello.StapledOcsp = message[4..].ToArray();
                return null;
            default:
                return null;
        }
    }

    private static ServerAnswer ReadServerHello(ReadOnlySpan<byte> message)
    {
        ushort version = BinaryPrimitives.ReadUInt16BigEndian(message);
        bool retry = message.Slice(2, 32).SequenceEqual(HelloRetryRandom);
        int at = 35 + message[34];
        if (message.Length < at + 3)
            throw new ArgumentOutOfRangeException(nameof(message));
        ushort suite = BinaryPrimitives.ReadUInt16BigEndian(message[at..]);
        at += 3;
        ushort group = 0;
        if (message.Length >= at + 2)
        {
            var extensions = message.Slice(at + 2, BinaryPrimitives.ReadUInt16BigEndian(message[at..]));
            while (extensions.Length >= 4)
            {
                ushort type = BinaryPrimitives.ReadUInt16BigEndian(extensions);
                var body = extensions.Slice(4, BinaryPrimitives.ReadUInt16BigEndian(extensions[2..]));
                extensions = extensions[(4 + body.Length)..];
                if (type == 0x002B)
                    version = BinaryPrimitives.ReadUInt16BigEndian(body);
                else if (type == 0x0033)
                    group = BinaryPrimitives.ReadUInt16BigEndian(body);
            }
        }

        return new ServerAnswer(ServerAnswerKind.ServerHello) { Version = version, CipherSuite = suite, IsHelloRetryRequest = retry, Group = group };
    }

    private static void ReadCertificates(ReadOnlySpan<byte> message, ServerAnswer hello)
    {
        var rest = message[3..];
        while (rest.Length >= 3)
        {
            int length = rest[0] << 16 | rest[1] << 8 | rest[2];
            hello.Certificates.Add(rest.Slice(3, length).ToArray());
            rest = rest[(3 + length)..];
        }
    }
}
