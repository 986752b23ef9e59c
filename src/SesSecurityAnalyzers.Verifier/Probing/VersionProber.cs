using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Finds out which versions a port takes. Four connections suffice for an endpoint that refuses the old ones: TLS 1.3,
/// TLS 1.2, "at most TLS 1.1" (descending while something is accepted), and the hello in the format of SSL 2.0.
/// </summary>
internal sealed class VersionProber(ProbeTarget target)
{
    private static readonly TimeSpan HalfCloseAfter = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan HalfCloseWait = TimeSpan.FromSeconds(1);

    /// <summary>What is probed, oldest first.</summary>
    public static IReadOnlyList<TlsVersions> Order { get; } =
        [TlsVersions.Ssl2Hello, TlsVersions.Ssl3, TlsVersions.Tls10, TlsVersions.Tls11, TlsVersions.Tls12, TlsVersions.Tls13];

    private readonly object _lock = new();
    private readonly Dictionary<TlsVersions, VersionVerdict> _verdicts = [];
    private List<byte[]> _certificates = [];
    private byte[]? _stapledOcsp;
    private string? _bytesAfterStartTls;
    private IPEndPoint? _remote;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<VersionProbeResult> ProbeAsync(CancellationToken cancellationToken)
    {
        // The first of the wait that the gate lets in decides how soon a verdict is there: newest versions first.
        await Task.WhenAll(
            ProbeTls13Async(cancellationToken),
            ProbeDownFromAsync(WireVersion.Tls12, WireVersion.Tls12, cancellationToken),
            target.Options.Exhaustive ? ProbeEachAsync(cancellationToken) : ProbeDownFromAsync(WireVersion.Tls11, WireVersion.Ssl30, cancellationToken),
            ProbeSsl2FormatAsync(cancellationToken)).ConfigureAwait(false);

        return new VersionProbeResult(Order.Select(v => _verdicts[v]).ToList(), _certificates, _stapledOcsp, _bytesAfterStartTls, _remote);
    }

    private Task ProbeEachAsync(CancellationToken cancellationToken) => Task.WhenAll(
        ProbeDownFromAsync(WireVersion.Tls11, WireVersion.Tls11, cancellationToken),
        ProbeDownFromAsync(WireVersion.Tls10, WireVersion.Tls10, cancellationToken),
        ProbeDownFromAsync(WireVersion.Ssl30, WireVersion.Ssl30, cancellationToken));

    private async Task ProbeTls13Async(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await OfferAsync(name => ClientHello.Tls13Only(KeyShareOffer.Empty, name), cancellationToken).ConfigureAwait(false);
            if (answer is not { Kind: ServerAnswerKind.ServerHello } and not { Kind: ServerAnswerKind.Alert, AlertDescription: TlsAlert.ProtocolVersion })
            {
                var second = await OfferAsync(name => ClientHello.Tls13Only(KeyShareOffer.X25519, name), cancellationToken).ConfigureAwait(false);
                if (second.Kind == ServerAnswerKind.ServerHello)
                    answer = second;
            }

            Conclude(TlsVersions.Tls13, answer);
        }
        catch (ProbeException e)
        {
            Conclude(TlsVersions.Tls13, e);
        }
    }

    private async Task ProbeDownFromAsync(ushort highest, ushort lowest, CancellationToken cancellationToken)
    {
        ushort version = highest;
        while (version >= lowest)
        {
            try
            {
                var suites = CipherSuiteOffer.Wide;
                ushort offered = version;
                var answer = await OfferAsync(name => ClientHello.UpTo(offered, CipherSuiteOffer.Wide, name), cancellationToken).ConfigureAwait(false);
                if (answer is { Kind: ServerAnswerKind.Alert, AlertDescription: TlsAlert.HandshakeFailure })
                {
                    // "No common suite" is not "no such version": a server without a certificate still has anonymous suites.
                    var second = await OfferAsync(name => ClientHello.UpTo(offered, CipherSuiteOffer.Anonymous, name), cancellationToken).ConfigureAwait(false);
                    if (second.Kind == ServerAnswerKind.ServerHello)
                        (answer, suites) = (second, CipherSuiteOffer.Anonymous);
                }

                if (answer.Kind == ServerAnswerKind.ServerHello && answer.Version <= offered && answer.Version >= WireVersion.Ssl30)
                {
                    for (ushort passedOver = offered; passedOver > answer.Version && passedOver >= lowest; passedOver--)
                        Conclude(WireVersion.ToTlsVersions(passedOver), answer, implied: passedOver != offered);
                    if (answer.Version >= lowest)
                        Conclude(WireVersion.ToTlsVersions(answer.Version), answer, suites: suites);
                    version = (ushort)(answer.Version - 1);
                    continue;
                }

                Conclude(WireVersion.ToTlsVersions(offered), answer);
                version--;
                if (answer.Kind == ServerAnswerKind.TimedOut)
                    continue;
                for (; version >= lowest; version--)
                    Conclude(WireVersion.ToTlsVersions(version), answer, implied: true);
            }
            catch (ProbeException e)
            {
                for (; version >= lowest; version--)
                    Conclude(WireVersion.ToTlsVersions(version), e);
            }
        }
    }

    private async Task ProbeSsl2FormatAsync(CancellationToken cancellationToken)
    {
        try
        {
            var answer = await OfferAsync(_ => ClientHello.Ssl2Format(WireVersion.Tls12), cancellationToken, ssl2Format: true).ConfigureAwait(false);
            // The format has no place for signature algorithms, without which some servers find no suite in TLS 1.2.
            if (answer is { Kind: ServerAnswerKind.Alert, AlertDescription: TlsAlert.HandshakeFailure } or { Kind: ServerAnswerKind.Ssl2Error })
            {
                var second = await OfferAsync(_ => ClientHello.Ssl2Format(WireVersion.Tls10), cancellationToken, ssl2Format: true).ConfigureAwait(false);
                if (second.Kind == ServerAnswerKind.ServerHello)
                    answer = second;
            }

            Conclude(TlsVersions.Ssl2Hello, answer);
        }
        catch (ProbeException e)
        {
            Conclude(TlsVersions.Ssl2Hello, e);
        }
    }

    private async Task<ServerAnswer> OfferAsync(Func<string?, byte[]> hello, CancellationToken cancellationToken, bool ssl2Format = false)
    {
        var answer = await OfferOnceAsync(hello(target.Host), ssl2Format, cancellationToken).ConfigureAwait(false);
        return answer is { Kind: ServerAnswerKind.Alert, AlertDescription: TlsAlert.UnrecognizedName }
            ? await OfferOnceAsync(hello(null), ssl2Format, cancellationToken).ConfigureAwait(false)
            : answer;
    }

    private async Task<ServerAnswer> OfferOnceAsync(byte[] hello, bool ssl2Format, CancellationToken cancellationToken)
    {
        using var connection = await ProbeConnection.OpenAsync(target, cancellationToken).ConfigureAwait(false);
        if (target.UsesStartTls)
            await connection.StartTlsAsync(cancellationToken).ConfigureAwait(false);

        lock (_lock)
        {
            _remote ??= connection.RemoteEndPoint;
            _bytesAfterStartTls ??= connection.BytesAfterStartTls;
        }

        var reader = new ServerAnswerReader(connection.Stream);
        try
        {
            await connection.Stream.WriteAsync(hello, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return new ServerAnswer(ServerAnswerKind.Reset);
        }

        // A server without the SSL 2.0 format may take the hello for the beginning of a long record and wait for the rest:
        // the end of our side makes it decide.
        if (ssl2Format && target.Options.AnswerTimeout > HalfCloseAfter && await ReadWithinAsync(reader, HalfCloseAfter, cancellationToken).ConfigureAwait(false) is { } early)
            return Seen(early);
        if (ssl2Format)
            connection.HalfClose();
        if (await ReadWithinAsync(reader, target.Options.AnswerTimeout, cancellationToken).ConfigureAwait(false) is { } answer)
            return Seen(answer);
        connection.HalfClose();
        return Seen(await ReadWithinAsync(reader, HalfCloseWait, cancellationToken).ConfigureAwait(false) ?? new ServerAnswer(ServerAnswerKind.TimedOut));
    }

    private static async Task<ServerAnswer?> ReadWithinAsync(ServerAnswerReader reader, TimeSpan time, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(time);
        try
        {
            return await reader.ReadAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private ServerAnswer Seen(ServerAnswer answer)
    {
        lock (_lock)
        {
            if (answer.Certificates.Count > 0 && _certificates.Count == 0)
                _certificates = answer.Certificates;
            _stapledOcsp ??= answer.StapledOcsp;
        }

        return answer;
    }

    private void Conclude(TlsVersions version, ServerAnswer answer, bool implied = false, CipherSuiteOffer suites = CipherSuiteOffer.Wide)
    {
        var chosen = WireVersion.ToTlsVersions(answer.Version);
        bool accepted = answer.Kind == ServerAnswerKind.ServerHello && (version == TlsVersions.Ssl2Hello || chosen == version);
        var outcome = answer.Kind switch
        {
            ServerAnswerKind.ServerHello when accepted => suites == CipherSuiteOffer.Anonymous ? VersionOutcome.AcceptedAnonymously : VersionOutcome.Accepted,
            ServerAnswerKind.NotTls => VersionOutcome.NotTls,
            ServerAnswerKind.TimedOut => VersionOutcome.TimedOut,
            _ => VersionOutcome.Refused,
        };
        string evidence = answer.Kind == ServerAnswerKind.ServerHello && !accepted ? $"answered {WireVersion.Name(answer.Version)} instead" : answer.ToString();
        Conclude(new VersionVerdict
        {
            Version = version,
            Outcome = outcome,
            Evidence = evidence,
            Implied = implied,
            ChosenVersion = chosen,
            CipherSuite = accepted ? SuiteName(answer.CipherSuite) : null,
            Group = accepted ? NamedGroup.Name(answer.Group) : null,
        });
    }

    private void Conclude(TlsVersions version, ProbeException e) =>
        Conclude(new VersionVerdict { Version = version, Outcome = e.Outcome, Evidence = e.Message });

    private void Conclude(VersionVerdict verdict)
    {
        lock (_lock)
            _verdicts[verdict.Version] = verdict;
    }

    private static string SuiteName(ushort suite) =>
        Enum.IsDefined((TlsCipherSuite)suite) ? ((TlsCipherSuite)suite).ToString() : $"0x{suite:X4}";
}
