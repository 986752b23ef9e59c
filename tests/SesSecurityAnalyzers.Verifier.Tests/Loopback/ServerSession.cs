using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>One connection to the scripted server: records every byte that it received, in clear and inside TLS.</summary>
internal sealed class ServerSession : IDisposable
{
    private readonly Socket _socket;
    private readonly ServerScript _script;
    private readonly RecordingStream _wire;
    private readonly MemoryStream _plaintext = new();
    private readonly MemoryStream _line = new();
    private readonly ConcurrentQueue<string> _verbs = [];
    private Stream _stream;
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int? _handshakeAt;
    private int _start;
    private int _end;
    private int _read;
    private int _sent;

    public ServerSession(Socket socket, ServerScript script, int number, CancellationToken stop)
    {
        _socket = socket;
        _script = script;
        _stream = _wire = new RecordingStream(new NetworkStream(socket, ownsSocket: true), script.Records);
        Number = number;
        Stop = stop;
    }

    public int Number { get; }

    /// <summary>Ends with the server.</summary>
    public CancellationToken Stop { get; }

    /// <summary>What ended the session, other than QUIT.</summary>
    public Exception? Ended { get; set; }

    public bool IsEncrypted { get; private set; }

    public bool IsAuthenticated { get; set; }

    /// <summary>Bytes of SMTP received and sent so far.</summary>
    public (int Received, int Sent) Counts => (_read, _sent);

    /// <summary>Every byte that arrived at the socket.</summary>
    public byte[] Wire => _wire.Received;

    /// <summary>Every byte of SMTP that arrived, before TLS and inside.</summary>
    public byte[] Plaintext
    {
        get
        {
            lock (_plaintext)
                return _plaintext.ToArray();
        }
    }

    public string[] Commands => Encoding.ASCII.GetString(Plaintext).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the client sent, for people: <c>EHLO, STARTTLS, ClientHello, EHLO in TLS</c>.</summary>
    public string Sent
    {
        get
        {
            var clear = _verbs.Where(v => !v.EndsWith(" in TLS", StringComparison.Ordinal));
            var hello = _handshakeAt is { } at && Wire.Length > at ? new[] { "ClientHello" } : [];
            var all = clear.Concat(hello).Concat(_verbs.Where(v => v.EndsWith(" in TLS", StringComparison.Ordinal))).ToArray();
            return all.Length == 0 ? "nothing" : string.Join(", ", all);
        }
    }

    public async Task SendAsync(string text, CancellationToken cancellationToken = default) => await SendAsync(Encoding.ASCII.GetBytes(text), cancellationToken);

    public async Task SendAsync(byte[] bytes, CancellationToken cancellationToken = default)
    {
        if (_script.CutAfterSent is { } cut && _sent + bytes.Length > cut)
        {
            await _stream.WriteAsync(bytes.AsMemory(0, Math.Max(0, cut - _sent)), cancellationToken);
            Dispose();
            throw new IOException("cut");
        }

        _sent += bytes.Length;
        await _stream.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Writes to the socket whatever TLS says.</summary>
    public async Task SendOnWireAsync(byte[] bytes) => await _wire.WriteAsync(bytes);

    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        _line.SetLength(0);
        while (true)
        {
            if (_script.CutAfterReceived is { } cut && _read >= cut)
            {
                Dispose();
                return null;
            }

            if (_start == _end)
            {
                _start = 0;
                _end = await _stream.ReadAsync(_buffer, cancellationToken);
                if (_end == 0)
                    return null;
            }

            var next = _buffer[_start++];
            _read++;
            if (_script.Records)
            {
                lock (_plaintext)
                    _plaintext.WriteByte(next);
            }

            if (next == '\n')
            {
                var line = Encoding.ASCII.GetString(_line.GetBuffer(), 0, (int)_line.Length).TrimEnd('\r');
                // A ClientHello read as a line is no command.
                var verb = line.Split(' ')[0];
                if (_script.Records && verb.Length >= 4 && verb.All(char.IsAsciiLetterUpper))
                    _verbs.Enqueue(verb + (IsEncrypted ? " in TLS" : ""));
                return line;
            }

            _line.WriteByte(next);
        }
    }

    /// <summary>Waits for bytes on the wire, for example a ClientHello, and leaves them unanswered.</summary>
    public async Task ReadWireAsync() => await _wire.ReadAtLeastAsync(new byte[4096], 1, throwOnEndOfStream: false);

    /// <summary>Takes bytes from the wire, unanswered, until the client leaves or the server ends.</summary>
    public async Task ReadWireUntilEndAsync()
    {
        var buffer = new byte[4096];
        while (await _wire.ReadAsync(buffer, Stop) > 0)
        {
        }

        throw new IOException("the client left");
    }

    /// <summary>Passes bytes between the client and another server until one of them leaves.</summary>
    public async Task RelayAsync(Stream other)
    {
        await Task.WhenAny(_wire.CopyToAsync(other, Stop), other.CopyToAsync(_wire, Stop));
        await Task.WhenAny(_wire.CopyToAsync(Stream.Null, Stop), Task.Delay(1000, Stop));
    }

    /// <summary>From here on the client speaks TLS.</summary>
    public void HandshakeBegins() => _handshakeAt = Wire.Length;

    public void AddPlaintext(byte[] bytes)
    {
        lock (_plaintext)
            _plaintext.Write(bytes);
    }

    public async Task HandshakeAsync(CancellationToken cancellationToken)
    {
        var tls = new SslStream(_wire, leaveInnerStreamOpen: false);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificateContext = _script.Certificate.Context,
            EnabledSslProtocols = _script.Protocols,
        }, cancellationToken);
        _stream = tls;
        IsEncrypted = true;
    }

    /// <summary>Says nothing until the client leaves or the server ends.</summary>
    public async Task StaySilentAsync()
    {
        while (await ReadLineAsync(Stop) is not null)
        {
        }

        throw new IOException("the client left");
    }

    /// <summary>Closes with RST.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Whether the secret, or any part of AUTH that bears it, arrived in any form.</summary>
    public bool SawCredential(string userName, string password)
    {
        var forms = new[]
        {
            password, Convert.ToBase64String(Encoding.ASCII.GetBytes(password)), Convert.ToBase64String(Encoding.ASCII.GetBytes($"\0{userName}\0{password}")), "AUTH",
        };
        var all = Encoding.Latin1.GetString(Plaintext) + Encoding.Latin1.GetString(Wire);
        return forms.Any(f => all.Contains(f, StringComparison.OrdinalIgnoreCase));
    }
}
