using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Hosting;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// One authenticated SMTP connection to Amazon SES that complies with SES's documented protocols: STARTTLS on 25, 587 and 2587, TLS Wrapper on 465 and 2465. Everything is
/// checked before the first byte of a credential is sent; whatever is wrong ends in <see cref="SesTransportException"/>.
/// </summary>
/// <remarks>Not thread safe: one message at a time. <see cref="ISesSmtpSender"/> is for many. See RFC 5321, RFC 3207, RFC 8314 and
/// <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public sealed class SesSmtpConnection : IAsyncDisposable
{
    private static readonly TimeSpan QuitLimit = TimeSpan.FromSeconds(2);

    private static readonly FormatOptions Format = CreateFormat();

    private readonly SesSmtpOptions _options;
    private readonly PolicedSmtpClient _client;
    private readonly SmtpDialogue _dialogue;
    private readonly FailureDiagnosis _diagnosis;
    private readonly Socket? _socket;
    private int _busy;
    private bool _broken;

    private SesSmtpConnection(SesSmtpOptions options, PolicedSmtpClient client, SmtpDialogue dialogue, FailureDiagnosis diagnosis, Socket? socket, SesConnectionReport report)
    {
        _options = options;
        _client = client;
        _dialogue = dialogue;
        _diagnosis = diagnosis;
        _socket = socket;
        Report = report;
    }

    /// <summary>What was negotiated and checked.</summary>
    public SesConnectionReport Report { get; }

    /// <summary>Whether another message can be tried on this connection, as far as is known without asking the server.</summary>
    public bool IsOpen => !_broken && _client.IsConnected;

    /// <summary>The messages that the server accepted on this connection.</summary>
    public int MessagesSent { get; private set; }

    /// <summary>Opens a connection: judges the options, connects, negotiates TLS, checks certificate, name, revocation and version, and only then authenticates.</summary>
    /// <param name="options">Where, as whom, how patiently.</param>
    /// <param name="cancellationToken">Cancels at once, at any stage.</param>
    /// <returns>An open, authenticated connection; dispose it to send QUIT.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are wrong; nothing was connected. The message lists everything.</exception>
    /// <exception cref="SesTransportException">The connection was refused or failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<SesSmtpConnection> OpenAsync(SesSmtpOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OpenAsync(options, new RevocationCheck(), cancellationToken);
    }

    internal static async Task<SesSmtpConnection> OpenAsync(SesSmtpOptions options, RevocationCheck revocation, CancellationToken cancellationToken)
    {
        SesSmtpOptionsValidator.ThrowIfInvalid(options);
        var policy = new ConnectionPolicy(options);
        var host = options.EndpointHost!;
        using var activity = SesTelemetry.Source.StartActivity("ses.connect", ActivityKind.Client);
        activity?.SetTag("server.address", host).SetTag("server.port", options.Port);
        var started = Stopwatch.GetTimestamp();

        var dialogue = new SmtpDialogue(options);
        using var peer = new PeerCertificate(host, options.TrustedRoots);
        var diagnosis = new FailureDiagnosis(host, options.Port, policy.Mode == TlsMode.Wrapper, policy.SupportedNames, dialogue, peer);
        var client = new PolicedSmtpClient(dialogue, peer, policy.Protocols) { LocalDomain = options.LocalDomain };
        try
        {
            var connection = await OpenAsync(options, policy, client, dialogue, peer, diagnosis, revocation, dialogue.Begin(options.OpenTimeout, cancellationToken)).ConfigureAwait(false);
            SesTelemetry.Opened(host, Stopwatch.GetElapsedTime(started));
            return connection;
        }
        catch (Exception exception)
        {
            // Without QUIT: a server that was refused is owed nothing.
            client.Dispose();
            diagnosis.Network?.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            var failure = exception as SesTransportException ?? diagnosis.Opening(exception);
            SesTelemetry.Refused(host, failure.Failure);
            activity?.SetStatus(ActivityStatusCode.Error, failure.Failure.ToString());
            if (ReferenceEquals(failure, exception))
                throw;
            throw failure;
        }
    }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message; its sender and recipients are the envelope's. MailKit may re-encode its parts for transport.</param>
    /// <param name="cancellationToken">Cancels at once; a message whose end was on its way may have been accepted then.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="InvalidOperationException">Another message is being sent, or the message has no sender or no recipient.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return ExchangeAsync((token, progress) => _client.SendAsync(Format, message, token, progress), cancellationToken);
    }

    /// <summary>Sends a message with an envelope of its own.</summary>
    /// <param name="message">The message. MailKit may re-encode its parts for transport.</param>
    /// <param name="sender">The envelope's sender.</param>
    /// <param name="recipients">The envelope's recipients; SES takes 50.</param>
    /// <param name="cancellationToken">Cancels at once; a message whose end was on its way may have been accepted then.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="InvalidOperationException">Another message is being sent, or there is no recipient.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<string> SendAsync(MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(recipients);
        return ExchangeAsync((token, progress) => _client.SendAsync(Format, message, sender, recipients, token, progress), cancellationToken);
    }

    /// <summary>Sends a message made for <see cref="System.Net.Mail.SmtpClient"/>, for code that moves here from it.</summary>
    /// <param name="message">The message; it is copied before this method returns.</param>
    /// <param name="cancellationToken">Cancels at once; a message whose end was on its way may have been accepted then.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="InvalidOperationException">Another message is being sent, or the message has no sender or no recipient.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<string> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var copy = MimeMessage.CreateFromMailMessage(message);
        return await SendAsync(copy, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the server whether it is still there (NOOP).</summary>
    /// <param name="cancellationToken">Cancels at once.</param>
    /// <exception cref="SesTransportException">It is not.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task PingAsync(CancellationToken cancellationToken = default) => RunAsync(_options.CommandTimeout, async token =>
    {
        await _client.NoOpAsync(token).ConfigureAwait(false);
        return "";
    }, cancellationToken);

    /// <summary>Sends QUIT, waits at most two seconds for the answer, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (IsOpen && Interlocked.CompareExchange(ref _busy, 1, 0) == 0)
        {
            try
            {
                await _client.DisconnectAsync(quit: true, _dialogue.Begin(QuitLimit, CancellationToken.None)).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ProtocolException or CommandException or ObjectDisposedException)
            {
                // The server need not say goodbye.
            }
            finally
            {
                Volatile.Write(ref _busy, 0);
            }
        }

        Abort();
    }

    /// <summary>Whether the server has closed an idle connection, or said something nobody asked for. Costs no round trip.</summary>
    internal bool IsStale()
    {
        if (!IsOpen)
            return true;
        try
        {
            return _socket is not null && _socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    /// <summary>Closes without QUIT.</summary>
    internal void Abort()
    {
        _broken = true;
        _client.Dispose();
        _diagnosis.Network?.Dispose();
    }

    /// <summary>The id in SES's reply, <c>Ok 0100…</c>; any other reply as it is.</summary>
    internal static string MessageId(string reply)
    {
        var words = reply.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && words[0].Equals("Ok", StringComparison.OrdinalIgnoreCase) ? words[1] : reply.Trim();
    }

    private static async Task<SesSmtpConnection> OpenAsync(SesSmtpOptions options, ConnectionPolicy policy, PolicedSmtpClient client, SmtpDialogue dialogue, PeerCertificate peer,
        FailureDiagnosis diagnosis, RevocationCheck revocation, CancellationToken deadline)
    {
        var host = options.EndpointHost!;
        var isWrapper = policy.Mode == TlsMode.Wrapper;
        var credential = await CredentialAsync(options, diagnosis, deadline).ConfigureAwait(false);
        diagnosis.Credential = credential;
        // An IAM secret opens more than mail: it is not even sent to SES.
        if (policy.JudgeCredential(credential).FirstOrDefault(ConnectionPolicy.Refuses) is { } unfit)
            throw diagnosis.Create(SesFailure.Options, ConnectionPolicy.Text(unfit), at: SesSmtpStage.Options, rule: unfit.Rule);

        var clock = Stopwatch.GetTimestamp();
        var (stream, socket) = await DialAsync(options, host, deadline).ConfigureAwait(false);
        diagnosis.Network = new ObservedStream(stream);
        var connectTime = Lap(ref clock);

        dialogue.TlsBegins = diagnosis.Network.HandshakeBegins;
        if (isWrapper)
        {
            dialogue.Enter(SesSmtpStage.Tls, options.CommandTimeout);
            diagnosis.Network.HandshakeBegins();
        }

        await client.ConnectAsync(diagnosis.Network, host, options.Port, isWrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls, deadline).ConfigureAwait(false);
        var tlsTime = Lap(ref clock);

        var findings = policy.JudgeNegotiated(client.IsEncrypted && dialogue.IsEncrypted, client.SslProtocol);
        if (findings.FirstOrDefault(ConnectionPolicy.Refuses) is { } refused)
            throw diagnosis.Create(SesFailure.Policy, ConnectionPolicy.Text(refused), rule: refused.Rule);
        // RFC 3207 4.2: what was learnt before TLS is forgotten. Were EHLO refused now, MailKit would go on with the list from before.
        if (!dialogue.EhloAcceptedInTls)
            throw diagnosis.Create(SesFailure.ServiceRefused, "the server refuses EHLO inside TLS", dialogue.LastCode);

        dialogue.Enter(SesSmtpStage.Revocation, options.RevocationTimeout + options.CommandTimeout);
        var (revoked, detail) = await revocation.LookUpAsync(peer, options.RevocationTimeout, deadline).ConfigureAwait(false);
        if (revoked is RevocationStatus.Revoked or RevocationStatus.Unknown)
            throw diagnosis.Create(revoked == RevocationStatus.Revoked ? SesFailure.CertificateRevoked : SesFailure.CertificateRevocationUnknown, detail!);
        var revocationTime = Lap(ref clock);

        SaslMechanism mechanism = client.AuthenticationMechanisms.Contains("PLAIN") ? new SaslMechanismPlain(Encoding.UTF8, credential.UserName, credential.Password.Reveal())
            : client.AuthenticationMechanisms.Contains("LOGIN") ? new SaslMechanismLogin(Encoding.UTF8, credential.UserName, credential.Password.Reveal())
            : throw diagnosis.Create(SesFailure.AuthenticationNotOffered, "the server offers neither AUTH PLAIN nor AUTH LOGIN inside TLS");
        dialogue.Enter(SesSmtpStage.Authentication, options.CommandTimeout);
        await client.AuthenticateAsync(mechanism, deadline).ConfigureAwait(false);

        // A message goes by DATA, whose end is one known byte. MAIL and RCPT may go together where the server offers it: nothing can be accepted before DATA.
        client.Capabilities &= ~(SmtpCapabilities.Chunking | SmtpCapabilities.BinaryMime);

        var leaf = peer.Chain[0];
        return new SesSmtpConnection(options, client, dialogue, diagnosis, socket, new SesConnectionReport
        {
            Host = host,
            Port = options.Port,
            RemoteEndPoint = socket?.RemoteEndPoint,
            Mode = policy.Mode,
            Protocol = client.SslProtocol,
            CipherSuite = client.SslCipherSuite,
            Chain = peer.Chain.Select(c => RemoteText.Plain(c.Subject)).ToArray(),
            CertificateExpires = leaf.NotAfter,
            CertificateFingerprint = leaf.GetCertHashString(HashAlgorithmName.SHA256),
            Revocation = revoked,
            Findings = findings,
            ConnectTime = connectTime,
            TlsTime = tlsTime,
            RevocationTime = revocationTime,
            AuthenticationTime = Lap(ref clock),
        });
    }

    private async Task<string> ExchangeAsync(Func<CancellationToken, ITransferProgress, Task<string>> send, CancellationToken cancellationToken)
    {
        var reply = await RunAsync(_options.SendTimeout, token => send(token, new MessageProgress(_dialogue)), cancellationToken).ConfigureAwait(false);
        MessagesSent++;
        return MessageId(reply);
    }

    private async Task<string> RunAsync(TimeSpan limit, Func<CancellationToken, Task<string>> exchange, CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
            throw new InvalidOperationException("The connection is in use: it sends one message at a time.");
        var begun = false;
        try
        {
            if (!IsOpen)
                throw _diagnosis.Create(SesFailure.ConnectionClosed, "the connection is closed", at: SesSmtpStage.Ready);
            cancellationToken.ThrowIfCancellationRequested();
            var deadline = _dialogue.Begin(limit, cancellationToken);
            begun = true;
            return await exchange(deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (begun)
        {
            if (exception is InvalidOperationException and not (ServiceNotConnectedException or ServiceNotAuthenticatedException or ObjectDisposedException) && !_dialogue.HasBegun)
                throw;
            _broken |= exception is not (SmtpCommandException or ServiceNotAuthenticatedException) || !_client.IsConnected || _dialogue.Violation is not null || _dialogue.LastCode == 421;
            var failure = _diagnosis.Sending(exception);
            if (cancellationToken.IsCancellationRequested && exception is not SmtpCommandException)
                throw new OperationCanceledException(failure.MayHaveBeenAccepted ? "Cancelled after the message was complete: it may have been accepted." : "Cancelled; the message was not accepted.", failure, cancellationToken);
            throw failure;
        }
        finally
        {
            if (_broken)
                Abort();
            Volatile.Write(ref _busy, 0);
        }
    }

    private static async Task<SesSmtpCredential> CredentialAsync(SesSmtpOptions options, FailureDiagnosis diagnosis, CancellationToken cancellationToken)
    {
        if (options.CredentialProvider is { } provider)
        {
            return await provider(cancellationToken).ConfigureAwait(false)
                ?? throw diagnosis.Create(SesFailure.Options, "CredentialProvider returned nothing", at: SesSmtpStage.Options);
        }

        string? password;
        if (options.PasswordVariable is { } variable)
        {
            password = Environment.GetEnvironmentVariable(variable);
            if (string.IsNullOrEmpty(password))
                throw diagnosis.Create(SesFailure.Options, $"the environment variable {variable} (PasswordVariable) is not set", at: SesSmtpStage.Options);
        }
        else if (options.PasswordFile is { } file)
        {
            try
            {
                password = (await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false)).TrimEnd('\r', '\n');
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw diagnosis.Create(SesFailure.Options, $"the file {file} (PasswordFile) cannot be read: {exception.GetType().Name}", at: SesSmtpStage.Options);
            }

            if (password.Length == 0)
                throw diagnosis.Create(SesFailure.Options, $"the file {file} (PasswordFile) is empty", at: SesSmtpStage.Options);
        }
        else
        {
            password = options.PasswordText!.Reveal();
        }

        return new SesSmtpCredential(options.UserName!, password);
    }

    private static async Task<(Stream Stream, Socket? Socket)> DialAsync(SesSmtpOptions options, string host, CancellationToken cancellationToken)
    {
        if (options.Dial is { } dial)
        {
            var dialled = await dial(host, options.Port, cancellationToken).ConfigureAwait(false);
            return (dialled, (dialled as NetworkStream)?.Socket);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new DnsEndPoint(host, options.Port), cancellationToken).ConfigureAwait(false);
            return (new NetworkStream(socket, ownsSocket: true), socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static FormatOptions CreateFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        // MailKit hides these in its overloads without options only.
        format.HiddenHeaders.Add(HeaderId.Bcc);
        format.HiddenHeaders.Add(HeaderId.ResentBcc);
        format.HiddenHeaders.Add(HeaderId.ContentLength);
        return format;
    }

    private static TimeSpan Lap(ref long clock)
    {
        var now = Stopwatch.GetTimestamp();
        var lap = Stopwatch.GetElapsedTime(clock, now);
        clock = now;
        return lap;
    }

    private sealed class MessageProgress(SmtpDialogue dialogue) : ITransferProgress
    {
        public void Report(long bytesTransferred, long totalSize)
        {
            if (bytesTransferred >= totalSize)
                dialogue.MessageWritten();
        }

        public void Report(long bytesTransferred)
        {
        }
    }
}
