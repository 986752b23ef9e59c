using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Writes big-endian numbers and length-prefixed blocks, the notation of RFC 8446 section 3.</summary>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(512);

    public int Length => _buffer.WrittenCount;

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    public void Byte(byte value) => _buffer.Write([value]);

    public void Bytes(ReadOnlySpan<byte> value) => _buffer.Write(value);

    public void UInt16(ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer.GetSpan(2), value);
        _buffer.Advance(2);
    }

    public void UInt16s(ReadOnlySpan<ushort> values)
    {
        foreach (ushort value in values)
            UInt16(value);
    }

    public void Random(int count)
    {
        RandomNumberGenerator.Fill(_buffer.GetSpan(count)[..count]);
        _buffer.Advance(count);
    }

    /// <summary>A block behind a length of one byte.</summary>
    public void Block8(Action<WireWriter> write)
    {
        var inner = new WireWriter();
        write(inner);
        Byte((byte)inner.Length);
        Bytes(inner._buffer.WrittenSpan);
    }

    /// <summary>A block behind a length of two bytes.</summary>
    public void Block16(Action<WireWriter> write)
    {
        var inner = new WireWriter();
        write(inner);
        UInt16((ushort)inner.Length);
        Bytes(inner._buffer.WrittenSpan);
    }

    /// <summary>A TLS extension: its type, then a block of two length bytes.</summary>
    public void Extension(ushort type, Action<WireWriter> write)
    {
        UInt16(type);
        Block16(write);
    }
}
