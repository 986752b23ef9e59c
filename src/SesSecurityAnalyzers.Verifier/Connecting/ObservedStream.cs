using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>The network stream beneath TLS: remembers the first bytes that answer the ClientHello, which tell a plaintext server or a TLS alert from everything else.</summary>
internal sealed class ObservedStream : Stream
{
    private const int Remembered = 64;

    private readonly Stream _network;
    private readonly byte[] _first = new byte[Remembered];
    private int _count;
    private bool _handshake;

    public ObservedStream(Stream network) => _network = network;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override bool CanTimeout => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes that answered the ClientHello, at most 64.</summary>
    public ReadOnlySpan<byte> HandshakeAnswer => _first.AsSpan(0, _count);

    /// <summary>The TLS alert (RFC 8446 section 6) that the server sent in the clear, or <see langword="null"/>.</summary>
    public int? Alert => _count >= 7 && _first[0] == 0x15 && _first[1] == 0x03 ? _first[6] : null;

    /// <summary>Whether the answer begins like an SMTP reply.</summary>
    public bool AnsweredWithSmtp => _count >= 3 && char.IsAsciiDigit((char)_first[0]) && char.IsAsciiDigit((char)_first[1]) && char.IsAsciiDigit((char)_first[2]);

    /// <summary>Whether the answer is anything but a TLS record.</summary>
    public bool AnsweredWithoutTls => _count > 0 && _first[0] is < 0x14 or > 0x17;

    private bool IsRemembering => _handshake && _count < Remembered;

    public void HandshakeBegins() => _handshake = true;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _network.Read(buffer, offset, count);
        Remember(buffer.AsSpan(offset, read));
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        IsRemembering ? ReadAndRememberAsync(buffer, cancellationToken) : _network.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => _network.Write(buffer, offset, count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _network.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => _network.WriteAsync(buffer, offset, count, cancellationToken);

    public override void Flush() => _network.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => _network.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _network.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadAndRememberAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var read = await _network.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Remember(buffer.Span[..read]);
        return read;
    }

    private void Remember(ReadOnlySpan<byte> bytes)
    {
        if (!IsRemembering)
            return;
        var take = Math.Min(bytes.Length, Remembered - _count);
        bytes[..take].CopyTo(_first.AsSpan(_count));
        _count += take;
    }
}
