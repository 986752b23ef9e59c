using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Reads SMTP replies to their last line however they are cut into segments (RFC 5321, 4.2.1), and writes commands.
/// A line of more than 4,096 bytes or a reply of more than 128 lines is an error, not memory.
/// </summary>
internal sealed class SmtpDialogue(Stream stream)
{
    private const int LongestLine = 4096;
    private const int MostLines = 128;

    private readonly byte[] _buffer = new byte[LongestLine];
    private int _start;
    private int _end;

    /// <summary>Bytes that came after the last reply and were read with it.</summary>
    public ReadOnlyMemory<byte> Unread => _buffer.AsMemory(_start, _end - _start);

    public void DropUnread() => _start = _end = 0;

    /// <exception cref="ProbeException">The bytes are no SMTP reply, or the connection ended.</exception>
    public async Task<SmtpReply> ReadReplyAsync(ProbeStage stage, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        int code = 0;
        while (lines.Count < MostLines)
        {
            string line = await ReadLineAsync(stage, cancellationToken).ConfigureAwait(false);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), System.Globalization.NumberStyles.None, null, out int lineCode) || lineCode is < 200 or > 599
                || line.Length > 3 && line[3] is not (' ' or '-'))
                throw new ProbeException(VersionOutcome.NotSmtp, stage, $"not an SMTP reply: \"{ServerAnswerReader.Printable(Encoding.Latin1.GetBytes(line))}\"");
            if (lines.Count > 0 && lineCode != code)
                throw new ProbeException(VersionOutcome.NotSmtp, stage, $"a reply that begins with {code} and goes on with {lineCode}");

            code = lineCode;
            lines.Add(line.Length > 4 ? RemoteText.Plain(line[4..]) : "");
            if (line.Length == 3 || line[3] == ' ')
                return new SmtpReply(code, lines);
        }

        throw new ProbeException(VersionOutcome.NotSmtp, stage, $"a reply of more than {MostLines} lines");
    }

    public async Task<SmtpReply> CommandAsync(string command, ProbeStage stage, CancellationToken cancellationToken)
    {
        await SendAsync(command + "\r\n", stage, cancellationToken).ConfigureAwait(false);
        return await ReadReplyAsync(stage, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends text in one segment.</summary>
    public async Task SendAsync(string text, ProbeStage stage, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            throw new ProbeException(VersionOutcome.Unreachable, stage, "the server closed the connection");
        }
    }

    private async Task<string> ReadLineAsync(ProbeStage stage, CancellationToken cancellationToken)
    {
        while (true)
        {
            int newline = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                int length = newline > 0 && _buffer[_start + newline - 1] == '\r' ? newline - 1 : newline;
                string line = Encoding.Latin1.GetString(_buffer, _start, length);
                _start += newline + 1;
                return line;
            }

            // What can be no reply is told at once, not after a wait for a line end that never comes (a TLS alert, for one).
            if (_end > _start && _buffer[_start] is not (>= (byte)'2' and <= (byte)'5'))
                throw new ProbeException(VersionOutcome.NotSmtp, stage, $"not an SMTP reply: \"{ServerAnswerReader.Printable(_buffer.AsSpan(_start, _end - _start))}\"");
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
                throw new ProbeException(VersionOutcome.NotSmtp, stage, $"a line of more than {LongestLine} bytes");

            int read;
            try
            {
                read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            }
            catch (IOException)
            {
                read = 0;
            }

            if (read == 0)
                throw new ProbeException(VersionOutcome.Unreachable, stage, "the server closed the connection");
            _end += read;
        }
    }
}
