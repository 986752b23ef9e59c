using System.Net;
using System.Net.Sockets;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class DirectDialerTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound, "the name does not exist")]
    [InlineData(SocketError.NoData, "the name does not exist")]
    [InlineData(SocketError.TryAgain, "the name could not be looked up")]
    public async Task A_name_that_cannot_be_looked_up(SocketError error, string evidence)
    {
        var e = await Assert.ThrowsAsync<ProbeException>(() => new DirectDialer((_, _) => throw new SocketException((int)error)).ConnectAsync("mail.example.test", 25, TestContext.Current.CancellationToken));

        Assert.Equal((VersionOutcome.Unreachable, ProbeStage.Resolve, evidence), (e.Outcome, e.Stage, e.Evidence));
    }

    [Fact]
    public async Task A_name_without_an_address()
    {
        var e = await Assert.ThrowsAsync<ProbeException>(() => new DirectDialer((_, _) => Task.FromResult<IPAddress[]>([])).ConnectAsync("mail.example.test", 25, TestContext.Current.CancellationToken));

        Assert.Equal((VersionOutcome.Unreachable, ProbeStage.Connect, "the name has no address"), (e.Outcome, e.Stage, e.Evidence));
    }

    [Fact]
    public async Task A_cancelled_token_ends_it()
    {
        using var cancelled = new CancellationTokenSource();
        var dialer = new DirectDialer((_, _) =>
        {
            cancelled.Cancel();
            return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dialer.ConnectAsync("mail.example.test", 25, cancelled.Token));
    }
}
