using System.Net.Sockets;

namespace SesSecurityAnalyzers.Verifier.Tests.MailServers;

/// <summary>A network of the tests' own: every piece takes time, pieces are small, and connections break in the middle.</summary>
/// <param name="inner">The connection.</param>
/// <param name="delay">How long each piece takes, in either direction.</param>
/// <param name="piece">How many bytes go at once.</param>
/// <param name="breakAfter">After how many bytes in both directions the connection is reset; never without it.</param>
internal sealed class UnsteadyNetwork(NetworkStream inner, TimeSpan delay, int piece, int? breakAfter = null) : Stream
{
    private long _passed;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await PassAsync(0, cancellationToken);
        var read = await inner.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
        await PassAsync(read, cancellationToken);
        return read;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            var part = buffer[..Math.Min(piece, buffer.Length)];
            await PassAsync(part.Length, cancellationToken);
            await inner.WriteAsync(part, cancellationToken);
            buffer = buffer[part.Length..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }

    private async Task PassAsync(int bytes, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero)
            await Task.Delay(delay, cancellationToken);
        if (breakAfter is { } most && Interlocked.Add(ref _passed, bytes) > most)
        {
            inner.Socket.LingerState = new LingerOption(true, 0);
            inner.Dispose();
            throw new IOException("The network is gone.", new SocketException((int)SocketError.ConnectionReset));
        }
    }
}
