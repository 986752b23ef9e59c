using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>A configuration file for the analyzer: read once, and written back with the bytes it had wherever nothing was changed.</summary>
internal sealed class FileText : AdditionalText
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(true, true), new UTF32Encoding(false, true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];

    private readonly byte[] _bytes;
    private readonly byte[] _mark;
    private readonly Encoding _encoding;

    private FileText(string path, byte[] bytes, byte[] mark, Encoding encoding, SourceText text)
    {
        Path = path;
        _bytes = bytes;
        _mark = mark;
        _encoding = encoding;
        Text = text;
    }

    public override string Path { get; }

    public SourceText Text { get; }

    /// <summary>Whether there is such a file; a link that leads nowhere is none.</summary>
    public static bool Exists(string path)
    {
        try
        {
            return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is not { Exists: false };
        }
        catch (IOException)
        {
            // A ring of links.
            return false;
        }
    }

    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static FileText Read(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            var marked = Array.Find(Marked, e => bytes.AsSpan().StartsWith(e.Preamble));
            byte[] mark = marked?.GetPreamble() ?? [];
            var (encoding, text) = Decode(bytes.AsSpan(mark.Length), marked ?? new UTF8Encoding(false, true));
            return new FileText(path, bytes, mark, encoding, SourceText.From(text, encoding));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {path}: {e.Message}");
        }
    }

    /// <summary>The same file with another text, in memory.</summary>
    public FileText With(SourceText text) => new(Path, _bytes, _mark, _encoding, text);

    /// <summary>The bytes of the text, in the file's encoding and with its byte order mark.</summary>
    public byte[] Encode() => [.. _mark, .. _encoding.GetBytes(Text.ToString())];

    /// <summary>Whether the file still has the bytes that were read.</summary>
    public bool IsUnchangedOnDisk() => File.ReadAllBytes(Path).AsSpan().SequenceEqual(_bytes);

    public override SourceText GetText(CancellationToken cancellationToken = default) => Text;

    // Latin-1 gives every byte a character and every character its byte again, whatever the real encoding is: what is looked at and changed here is ASCII.
    private static (Encoding Encoding, string Text) Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return (encoding, encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1, Encoding.Latin1.GetString(bytes));
        }
    }
}
