using System.Net.Sockets;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>A TLS server up to its first flight, with any set of versions and any way to refuse.</summary>
internal sealed class ScriptedTls
{
    private static readonly ushort[] Versions = [0x0303, 0x0302, 0x0301, 0x0300];

    public TlsVersions Takes { get; init; }

    public Refusal Refusal { get; init; }

    public bool NeedsKeyShare { get; init; }

    public bool NeedsServerName { get; init; }

    public bool NeedsSignatureAlgorithms { get; init; }

    public bool DislikesServerName { get; init; }

    public bool OnlyAnonymous { get; init; }

    public bool WarnsFirst { get; init; }

    /// <summary>Whether an old server takes a hello of the SSL 2.0 format for the beginning of a record, and waits.</summary>
    public bool WaitsForSsl2Rest { get; init; }

    public List<OfferedHello> Seen { get; } = [];

    public async Task AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var hello = await OfferedHello.ReadAsync(stream, cancellationToken);
        lock (Seen)
            Seen.Add(hello);
        if (hello.IsSsl2Format && WaitsForSsl2Rest)
        {
            await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, cancellationToken);
            return;
        }

        if (DislikesServerName && hello.ServerName is not null)
        {
            await stream.WriteAsync(TlsBytes.Alert(112), cancellationToken);
            return;
        }

        if (WarnsFirst)
            await stream.WriteAsync(TlsBytes.Alert(112, level: 1), cancellationToken);
        await (Choose(hello) is { } answer ? stream.WriteAsync(answer, cancellationToken).AsTask() : RefuseAsync(stream, cancellationToken));
        await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, cancellationToken);
    }

    private byte[]? Choose(OfferedHello hello)
    {
        if (NeedsServerName && hello.ServerName is null && !hello.IsSsl2Format)
            return TlsBytes.Alert(40);
        if (hello.IsTls13Only)
        {
            if ((Takes & TlsVersions.Tls13) == 0)
                return null;
            return NeedsKeyShare && !hello.HasKeyShare ? TlsBytes.Alert(109) : TlsBytes.ServerHello13(retry: !hello.HasKeyShare);
        }

        if (OnlyAnonymous && !hello.IsAnonymousOnly || hello.IsSsl2Format && (Takes & TlsVersions.Ssl2Hello) == 0)
            return OnlyAnonymous ? TlsBytes.Alert(40) : null;
        if (NeedsSignatureAlgorithms && hello.Highest == 0x0303 && !hello.HasSignatureAlgorithms)
            return TlsBytes.Alert(40);
        foreach (ushort version in Versions)
        {
            if (version <= hello.Highest && (Takes & WireVersion.ToTlsVersions(version)) != 0)
                return TlsBytes.ServerHello(version);
        }

        return null;
    }

    private async Task RefuseAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        switch (Refusal)
        {
            case Refusal.ProtocolVersion:
                await stream.WriteAsync(TlsBytes.Alert(70), cancellationToken);
                break;
            case Refusal.HandshakeFailure:
                await stream.WriteAsync(TlsBytes.Alert(40), cancellationToken);
                break;
            case Refusal.InternalError:
                await stream.WriteAsync(TlsBytes.Alert(80), cancellationToken);
                break;
            case Refusal.Close:
                stream.Socket.Shutdown(SocketShutdown.Both);
                break;
            case Refusal.Reset:
                stream.Socket.LingerState = new LingerOption(true, 0);
                stream.Socket.Close();
                break;
            case Refusal.Hang:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
        }
    }
}
