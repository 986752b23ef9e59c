using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading;
using MailKit;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Follows one SMTP dialogue as MailKit hands its plaintext to a protocol logger: knows the stage, bounds every reply in size and every wait in time,
/// and stops the dialogue when the server says more than it was asked. Keeps verbs and reply codes only, so that it never holds a credential.
/// </summary>
internal sealed class SmtpDialogue : IProtocolLogger
{
    /// <summary>RFC 5321 4.5.3.1.5 says 512; servers that say more exist, and four times that is no reply any more.</summary>
    internal const int MaxLine = 2048;
    internal const int MaxLines = 100;
    internal const int MaxReply = 16 * 1024;

    private const int LongestVerb = 8;

    private readonly StringBuilder _reply = new();
    private readonly byte[] _verb = new byte[LongestVerb];
    // The commands behind the one whose reply is awaited, where several went together (RFC 2920).
    private readonly Queue<SesSmtpStage> _further = new();
    private readonly SesSmtpOptions _options;
    private CancellationTokenSource? _deadline;
    private CancellationToken _callerToken;
    private CancellationTokenRegistration _caller;
    private long _end;
    private int _commandLength;
    private int _lineLength;
    private int _lines;
    private int _replyLength;
    private int _code;
    private int _firstCode;
    private bool _lastLine;
    private bool _expecting;
    private bool _authenticating;
    private bool _ehlo;

    public SmtpDialogue(SesSmtpOptions options) => _options = options;

    public SesSmtpStage Stage { get; private set; } = SesSmtpStage.Connect;

    /// <summary>The code of the last complete reply, 0 before the first.</summary>
    public int LastCode { get; private set; }

    /// <summary>The last complete reply, one line, bounded. May hold what a hostile server echoes: to be shown through <see cref="SecretText"/> only.</summary>
    public string? LastReply { get; private set; }

    /// <summary>The first reply of 400 or more in this operation, with its stage: MailKit's RSET afterwards would hide both.</summary>
    public (SesSmtpStage Stage, int Code, string Text)? Refusal { get; private set; }

    /// <summary>Whether this operation has sent anything.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The reply to the end of the message is complete.</summary>
    public bool MessageAnswered { get; private set; }

    public bool IsEncrypted { get; private set; }

    public bool EhloAcceptedInTls { get; private set; }

    /// <summary>Set when this class stopped the dialogue.</summary>
    public SesFailure? Violation { get; private set; }

    public string? ViolationDetail { get; private set; }

    /// <summary>The stage's own limit has passed, or the whole operation's.</summary>
    public bool TimedOut => _deadline is { IsCancellationRequested: true } && !_callerToken.IsCancellationRequested;

    public TimeSpan StageLimit { get; private set; }

    /// <summary>Called when the reply 220 to STARTTLS is complete, before MailKit begins the handshake.</summary>
    public Action? TlsBegins { get; set; }

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    /// <summary>Begins an operation that may last <paramref name="overall"/> in all; the token ends with it, with a stage's limit, or with the caller's.</summary>
    public CancellationToken Begin(TimeSpan overall, CancellationToken cancellationToken)
    {
        _caller.Dispose();
        // The source of the last operation serves again, with its timer, unless it has fired.
        if (_deadline is null || !_deadline.TryReset())
        {
            _deadline?.Dispose();
            _deadline = new CancellationTokenSource();
        }

        _callerToken = cancellationToken;
        _caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _deadline);
        _end = Stopwatch.GetTimestamp() + (long)(overall.TotalSeconds * Stopwatch.Frequency);
        Refusal = null;
        HasBegun = false;
        MessageAnswered = false;
        _further.Clear();
        Allow(overall);
        return _deadline.Token;
    }

    public void Enter(SesSmtpStage stage, TimeSpan limit)
    {
        Stage = stage;
        _expecting |= stage == SesSmtpStage.Greeting;
        Allow(limit);
    }

    /// <summary>The whole message stands in the buffer: from here on its end may be on the wire.</summary>
    public void MessageWritten()
    {
        if (Stage == SesSmtpStage.Message)
            Enter(SesSmtpStage.EndOfMessage, _options.SendTimeout);
    }

    public void TlsEstablished()
    {
        IsEncrypted = true;
        _expecting = false;
    }

    void IProtocolLogger.LogConnect(Uri uri)
    {
        // MailKit reads the greeting next; in TLS Wrapper mode the handshake lies behind.
        if (Stage == SesSmtpStage.Tls)
            TlsEstablished();
        Enter(SesSmtpStage.Greeting, _options.GreetingTimeout);
    }

    void IProtocolLogger.LogClient(byte[] buffer, int offset, int count)
    {
        if (Stage is SesSmtpStage.Message or SesSmtpStage.EndOfMessage)
        {
            _expecting = true;
            Allow(Stage == SesSmtpStage.Message ? _options.CommandTimeout : _options.SendTimeout);
            return;
        }

        if (Stage == SesSmtpStage.Tls)
            TlsEstablished();
        HasBegun = true;
        foreach (var next in buffer.AsSpan(offset, count))
        {
            if (_commandLength < LongestVerb)
                _verb[_commandLength] = next;
            _commandLength++;
            if (next != (byte)'\n')
                continue;
            var stage = StageOf(_verb.AsSpan(0, Math.Min(_commandLength, LongestVerb)));
            _commandLength = 0;
            if (_expecting)
            {
                _further.Enqueue(stage);
                continue;
            }

            _expecting = true;
            Enter(stage, _options.CommandTimeout);
        }
    }

    void IProtocolLogger.LogServer(byte[] buffer, int offset, int count)
    {
        for (var i = offset; i < offset + count; i++)
        {
            if (!_expecting)
            {
                Stop(Stage is SesSmtpStage.StartTls or SesSmtpStage.Tls ? SesFailure.ResponseInjection : SesFailure.ProtocolViolation,
                    "it sent more than the reply it was asked for");
            }

            Read(buffer[i]);
        }
    }

    void IDisposable.Dispose()
    {
        _caller.Dispose();
        _deadline?.Dispose();
    }

    private SesSmtpStage StageOf(ReadOnlySpan<byte> command)
    {
        // What answers a 334 is Base64, and might begin like a command.
        if (_authenticating)
            return SesSmtpStage.Authentication;
        _ehlo = StartsWith(command, "EHLO"u8);
        if (_ehlo || StartsWith(command, "HELO"u8))
            return IsEncrypted ? SesSmtpStage.EhloInTls : SesSmtpStage.Ehlo;
        if (StartsWith(command, "STARTTLS"u8))
            return SesSmtpStage.StartTls;
        if (StartsWith(command, "AUTH"u8))
        {
            _authenticating = true;
            return SesSmtpStage.Authentication;
        }

        if (StartsWith(command, "MAIL"u8))
            return SesSmtpStage.MailFrom;
        if (StartsWith(command, "RCPT"u8))
            return SesSmtpStage.RcptTo;
        if (StartsWith(command, "DATA"u8))
            return SesSmtpStage.Data;
        return StartsWith(command, "QUIT"u8) ? SesSmtpStage.Quit : SesSmtpStage.Ready;

        static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> verb) => text.StartsWith(verb);
    }

    private void Read(byte next)
    {
        if (++_replyLength > MaxReply || ++_lineLength > MaxLine || _lines >= MaxLines)
            Stop(SesFailure.ProtocolViolation, $"its reply is longer than {MaxLine} bytes in a line, {MaxLines} lines or {MaxReply} bytes");

        if (_lineLength <= 3)
        {
            if (next is < (byte)'0' or > (byte)'9')
                Stop(SesFailure.ProtocolViolation, "its reply does not begin with a three-digit code");
            _code = (_lineLength == 1 ? 0 : _code * 10) + (next - '0');
        }
        else if (_lineLength == 4)
        {
            // RFC 5321 4.2.1: every line of a reply has the same code.
            if (_lines > 0 && _code != _firstCode)
                Stop(SesFailure.ProtocolViolation, "its reply has two codes");
            _firstCode = _code;
            _lastLine = next != (byte)'-';
        }

        if (next != (byte)'\n')
        {
            _reply.Append(next is >= 0x20 and < 0x7f ? (char)next : ' ');
            return;
        }

        _lines++;
        _lineLength = 0;
        if (_lastLine)
            Complete();
    }

    private void Complete()
    {
        LastCode = _code;
        LastReply = _reply.ToString().Trim();
        _reply.Clear();
        _lines = _replyLength = 0;
        _expecting = false;
        Allow(_options.CommandTimeout);

        _authenticating &= LastCode == 334;
        if (LastCode >= 400)
            Refusal ??= (Stage, LastCode, LastReply);

        switch (Stage)
        {
            case SesSmtpStage.StartTls when LastCode == 220:
                Enter(SesSmtpStage.Tls, _options.CommandTimeout);
                TlsBegins?.Invoke();
                break;
            case SesSmtpStage.EhloInTls:
                EhloAcceptedInTls = _ehlo && LastCode == 250;
                break;
            case SesSmtpStage.Authentication when LastCode == 235:
                Stage = SesSmtpStage.Ready;
                break;
            case SesSmtpStage.Data when LastCode == 354:
                Enter(SesSmtpStage.Message, _options.CommandTimeout);
                break;
            case SesSmtpStage.EndOfMessage or SesSmtpStage.Message:
                MessageAnswered = true;
                Stage = SesSmtpStage.Ready;
                break;
        }

        if (_further.TryDequeue(out var next))
        {
            _expecting = true;
            Enter(next, _options.CommandTimeout);
        }
    }

    private void Stop(SesFailure failure, string detail)
    {
        Violation = failure;
        ViolationDetail = detail;
        throw new ProtocolException(detail);
    }

    private void Allow(TimeSpan limit)
    {
        if (_deadline is null)
            return;
        var left = TimeSpan.FromSeconds(Math.Max(0, (_end - Stopwatch.GetTimestamp()) / (double)Stopwatch.Frequency));
        StageLimit = limit < left ? limit : left;
        if (!_deadline.IsCancellationRequested)
            _deadline.CancelAfter(StageLimit);
    }

    private sealed class ProtocolException(string message) : System.IO.IOException(message);
}
