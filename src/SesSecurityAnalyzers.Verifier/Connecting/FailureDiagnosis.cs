using System;
using System.IO;
using System.Net.Sockets;
using System.Security.Cryptography;
using MailKit;
using MailKit.Net.Smtp;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Tells from the dialogue, the certificate and the first bytes of the handshake what went wrong, in words that hold no secret.</summary>
internal sealed class FailureDiagnosis(string host, int port, bool isWrapper, string supported, SmtpDialogue dialogue, PeerCertificate peer)
{
    private const int ShownReply = 200;

    public ObservedStream? Network { get; set; }

    public SesSmtpCredential? Credential { get; set; }

    /// <summary>A failure while opening: nothing was sent but what <see cref="SesSmtpStage"/> says.</summary>
    public SesTransportException Opening(Exception exception)
    {
        var (failure, detail, code) = Find(exception);
        return Create(failure, detail, code, exception);
    }

    /// <summary>A failure of a transaction on an open connection, by the state that SMTP was in.</summary>
    public SesTransportException Sending(Exception exception)
    {
        if (exception is SmtpCommandException or ServiceNotAuthenticatedException && dialogue.Refusal is { } refusal)
        {
            var failure = exception is ServiceNotAuthenticatedException ? SesFailure.AuthenticationFailed : refusal.Code < 500 ? SesFailure.Throttled : SesFailure.MessageRejected;
            return Create(failure, Quote(refusal.Code, refusal.Text), refusal.Code, exception, refusal.Stage);
        }

        if (dialogue.Stage == SesSmtpStage.EndOfMessage || dialogue.MessageAnswered)
        {
            var why = dialogue.Violation is not null ? dialogue.ViolationDetail! : dialogue.TimedOut ? $"no answer within {InvariantText.Seconds(dialogue.StageLimit)}" : "the connection ended before the answer";
            return Create(SesFailure.OutcomeUnknown, why, null, exception, SesSmtpStage.EndOfMessage);
        }

        if (exception is NotSupportedException or InvalidOperationException or ArgumentException)
            return Create(SesFailure.MessageRejected, exception.Message, null, exception);

        var (kind, detail, code) = Find(exception);
        return Create(kind, detail, code, exception);
    }

    public SesTransportException Create(SesFailure failure, string detail, int? code = null, Exception? inner = null, SesSmtpStage? at = null, Rule? rule = null)
    {
        var stage = at ?? dialogue.Stage;
        var (advice, found) = FailureText.For(failure, stage, isWrapper, host);
        rule ??= found;
        var text = $"{host}:{port} ({(isWrapper ? "TLS Wrapper" : "STARTTLS")}), {Describe(stage)}: {RemoteText.Plain(detail)}.";
        if (advice.Length > 0)
            text += " " + advice;
        if (rule is not null)
            text += $" [{rule.Id}]";
        // MailKit's own exceptions quote the server, and a hostile one may echo AUTH: only what cannot quote it is kept as inner exception.
        inner = inner is MailKit.Security.SslHandshakeException ? inner.InnerException : inner;
        return new SesTransportException(failure, stage, text, rule, code, inner is SocketException or System.Security.Authentication.AuthenticationException or InvalidOperationException ? inner : null);
    }

    private (SesFailure, string Detail, int? Code) Find(Exception exception)
    {
        var stage = dialogue.Stage;
        if (dialogue.Violation is { } violation)
            return (violation, $"the server was stopped because {dialogue.ViolationDetail}", null);
        if (peer.Failure is { } certificate)
            return (certificate, peer.FailureDetail!, null);
        if (dialogue.TimedOut)
            return (SesFailure.Timeout, $"no answer within {InvariantText.Seconds(dialogue.StageLimit)}", null);
        if (stage == SesSmtpStage.Tls)
            return Handshake(exception);
        if (dialogue.Refusal is { } refusal && exception is SmtpCommandException or ServiceNotAuthenticatedException or MailKit.Security.AuthenticationException)
            return Refused(dialogue.Refusal.Value.Stage, dialogue.Refusal.Value.Code, dialogue.Refusal.Value.Text);

        return exception switch
        {
            NotSupportedException when stage is SesSmtpStage.Ehlo => (SesFailure.StartTlsMissing, "the server does not offer STARTTLS", null),
            SmtpCommandException when stage == SesSmtpStage.StartTls => (SesFailure.StartTlsRejected, Quote(dialogue.LastCode, dialogue.LastReply), dialogue.LastCode),
            SmtpCommandException or MailKit.Security.AuthenticationException => (SesFailure.ProtocolViolation, Quote(dialogue.LastCode, dialogue.LastReply), dialogue.LastCode),
            SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted } => (SesFailure.ConnectionClosed, "the server reset the connection", null),
            SocketException socket when stage == SesSmtpStage.Connect => (SesFailure.Unreachable, socket.SocketErrorCode.ToString(), null),
            SmtpProtocolException or IOException or SocketException or ObjectDisposedException => (SesFailure.ConnectionClosed, dialogue.LastCode >= 400
                ? $"the server closed the connection after {Quote(dialogue.LastCode, dialogue.LastReply)}" : "the server closed the connection", null),
            _ => (SesFailure.ConnectionClosed, exception.GetType().Name, null),
        };
    }

    private (SesFailure, string, int?) Refused(SesSmtpStage stage, int code, string text) => (stage switch
    {
        SesSmtpStage.StartTls => SesFailure.StartTlsRejected,
        _ when code < 500 => SesFailure.Throttled,
        SesSmtpStage.Authentication => SesFailure.AuthenticationFailed,
        _ => SesFailure.ServiceRefused,
    }, Quote(code, text), code);

    private (SesFailure, string, int?) Handshake(Exception exception)
    {
        var answer = Network is null ? [] : Network.HandshakeAnswer;
        if (Network is { AnsweredWithoutTls: true })
        {
            return Network.AnsweredWithSmtp && !isWrapper
                ? (SesFailure.ResponseInjection, "after the 220 to STARTTLS came more SMTP instead of TLS", null)
                : (SesFailure.PlaintextInsteadOfTls, Network.AnsweredWithSmtp ? "the server answered TLS with an SMTP reply" : "what the server answered is not TLS", null);
        }

        if (Network?.Alert is { } alert)
        {
            // protocol_version, and what servers without a common version or suite say (RFC 8446 6.2).
            return alert == 70
                ? (SesFailure.TlsVersion, $"the server speaks none of {supported} (alert 70, protocol_version)", null)
                : (SesFailure.TlsHandshake, $"the server ended the handshake with alert {alert}", null);
        }

        // A ServerHello: record type 22, handshake type 2; its version is 0x0303 from TLS 1.2 on.
        if (answer.Length >= 11 && answer[0] == 0x16 && answer[5] == 0x02 && (answer[9] << 8 | answer[10]) < 0x0303)
        {
            var chosen = answer[9] == 3 ? (answer[10] switch { 0 => "SSL 3.0", 1 => "TLS 1.0", _ => "TLS 1.1" }) : "an unknown version";
            return (SesFailure.TlsVersion, $"the server chose {chosen}; supported: {supported}", null);
        }

        // .NET builds the chain before it asks what is thought of it.
        if (exception.InnerException is CryptographicException)
            return (SesFailure.CertificateInvalid, PeerCertificate.Unreadable, null);

        return answer.Length == 0 && exception is not OperationCanceledException
            ? (SesFailure.ConnectionClosed, "the server closed the connection instead of answering the ClientHello", null)
            : (SesFailure.TlsHandshake, "the handshake failed", null);
    }

    private string Quote(int code, string? reply)
    {
        var text = reply ?? "";
        if (Credential is { } credential)
            text = credential.Password.Redact(text, credential.UserName);
        if (text.Length > ShownReply)
            text = string.Concat(text.AsSpan(0, ShownReply), "…");
        return $"the server answered \"{(text.Length == 0 ? code.ToString(System.Globalization.CultureInfo.InvariantCulture) : text)}\"";
    }

    private static string Describe(SesSmtpStage stage) => stage switch
    {
        SesSmtpStage.Options => "options",
        SesSmtpStage.Connect => "connecting",
        SesSmtpStage.Greeting => "waiting for the greeting",
        SesSmtpStage.Ehlo => "EHLO",
        SesSmtpStage.StartTls => "STARTTLS",
        SesSmtpStage.Tls => "TLS handshake",
        SesSmtpStage.EhloInTls => "EHLO inside TLS",
        SesSmtpStage.Revocation => "revocation",
        SesSmtpStage.Authentication => "AUTH",
        SesSmtpStage.Ready => "ready",
        SesSmtpStage.MailFrom => "MAIL FROM",
        SesSmtpStage.RcptTo => "RCPT TO",
        SesSmtpStage.Data => "DATA",
        SesSmtpStage.Message => "sending the message",
        SesSmtpStage.EndOfMessage => "end of message",
        _ => "QUIT",
    };
}
