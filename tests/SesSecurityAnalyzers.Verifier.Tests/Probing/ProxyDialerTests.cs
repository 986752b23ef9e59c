using System.Net.Sockets;
using System.Text;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>Proxies that, once asked for the right host, answer in the server's place.</summary>
public sealed class ProxyDialerTests : ProbeTestBase
{
    private const TlsVersions Modern = TlsVersions.Tls12 | TlsVersions.Tls13;

    [Fact]
    public async Task Http_connect()
    {
        var asked = new List<string>();
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            string line = await SmtpScript.ReadLineAsync(stream, token);
            lock (asked)
                asked.Add(line);
            while ((await SmtpScript.ReadLineAsync(stream, token)).Length > 0)
            {
            }

            await SmtpScript.SendAsync(stream, "HTTP/1.1 200 OK\r\nVia: x\r\n\r\n", 0, token);
            await new ScriptedTls { Takes = Modern }.AnswerAsync(stream, token);
        });
        Assert.Equal(Modern, Accepted(await ProbeAsync($"http://127.0.0.1:{proxy.Port}")));
        Assert.All(asked, line => Assert.Equal("CONNECT mail.example.test:465 HTTP/1.1", line));
    }

    [Fact]
    public async Task Socks5_leaves_the_name_to_the_proxy()
    {
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            await GreetAsync(stream, token);
            byte[] request = new byte[4 + 1 + "mail.example.test".Length + 2];
            await stream.ReadExactlyAsync(request, token);
            bool right = Encoding.ASCII.GetString(request, 5, request[4]) == "mail.example.test" && request[^2] == 1 && request[^1] == 0xD1;
            await stream.WriteAsync(new byte[] { 5, (byte)(right ? 0 : 4), 0, 1, 127, 0, 0, 1, 0, 0 }, token);
            await new ScriptedTls { Takes = Modern }.AnswerAsync(stream, token);
        });
        Assert.Equal(Modern, Accepted(await ProbeAsync($"socks5://127.0.0.1:{proxy.Port}")));
    }

    [Fact]
    public async Task A_proxy_that_refuses_is_no_verdict()
    {
        await using var http = new ScriptedServer((stream, token) => SmtpScript.SendAsync(stream, "HTTP/1.1 403 Forbidden\r\n\r\n", 0, token));
        await using var socks = new ScriptedServer(async (stream, token) =>
        {
            await GreetAsync(stream, token);
            await stream.WriteAsync(new byte[] { 5, 2, 0, 1 }, token);
            await stream.ReadAtLeastAsync(new byte[64], 64, false, token);
        });
        foreach (string url in new[] { $"http://127.0.0.1:{http.Port}", $"socks5://127.0.0.1:{socks.Port}" })
        {
            var result = await ProbeAsync(url);
            Assert.All(result.Verdicts, v => Assert.Equal(VersionOutcome.Unreachable, v.Outcome));
            Assert.Contains("proxy", result.Verdicts[0].Evidence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2, "the proxy does not allow it")]
    [InlineData(3, "the proxy has no network to the host")]
    [InlineData(4, "the proxy does not reach the host")]
    [InlineData(5, "connection refused, says the proxy")]
    [InlineData(7, "the proxy failed with code 7")]
    public async Task A_proxy_says_why(byte code, string evidence)
    {
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            await GreetAsync(stream, token);
            await stream.ReadAtLeastAsync(new byte[64], 7, false, token);
            await stream.WriteAsync(new byte[] { 5, code, 0, 1, 0, 0, 0, 0, 0, 0 }, token);
        });

        Assert.Equal((VersionOutcome.Unreachable, ProbeStage.Connect, evidence), await FailureAsync($"socks5://127.0.0.1:{proxy.Port}"));
    }

    [Theory]
    [InlineData(new byte[] { 5, 0xFF }, "the proxy is no SOCKS5 proxy, or asks for a password")]
    [InlineData(new byte[] { 4, 0 }, "the proxy is no SOCKS5 proxy, or asks for a password")]
    [InlineData(new byte[] { 5 }, "the proxy closed the connection")]
    public async Task A_proxy_that_is_none(byte[] greeting, string evidence)
    {
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            await stream.ReadExactlyAsync(new byte[3], token);
            await stream.WriteAsync(greeting, token);
        });

        Assert.Equal((VersionOutcome.Unreachable, ProbeStage.Connect, evidence), await FailureAsync($"socks5h://127.0.0.1:{proxy.Port}"));
    }

    // RFC 1928, 4: an address is handed over as its bytes; 6: the proxy may name its own end in any form.
    [Theory]
    [InlineData("192.0.2.1", new byte[] { 5, 1, 0, 1, 192, 0, 2, 1, 1, 0xD1 }, new byte[] { 5, 0, 0, 3, 2, (byte)'a', (byte)'b', 0, 0 })]
    [InlineData("2001:db8::1", new byte[] { 5, 1, 0, 4, 0x20, 1, 0xD, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0xD1 }, new byte[] { 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    public async Task Socks5_takes_addresses(string host, byte[] request, byte[] answer)
    {
        byte[] asked = new byte[request.Length];
        await using var proxy = new ScriptedServer(async (stream, token) =>
        {
            await GreetAsync(stream, token);
            await stream.ReadExactlyAsync(asked, token);
            await stream.WriteAsync((byte[])[.. answer, (byte)'!'], token);
            await stream.ReadAtLeastAsync(new byte[1], 1, false, token);
        });
        using var socket = await new ProxyDialer(new Uri($"socks5://127.0.0.1:{proxy.Port}")).ConnectAsync(host, 465, TestContext.Current.CancellationToken);
        byte[] next = new byte[1];
        await socket.ReceiveAsync(next, TestContext.Current.CancellationToken);

        Assert.Equal(request, asked);
        Assert.Equal((byte)'!', next[0]);
    }

    [Fact]
    public void Other_schemes_are_refused() => Assert.Throws<ArgumentException>(() => new ProxyDialer(new Uri("ftp://127.0.0.1")));

    private static async Task<(VersionOutcome, ProbeStage, string)> FailureAsync(string proxy)
    {
        var e = await Assert.ThrowsAsync<ProbeException>(() => new ProxyDialer(new Uri(proxy)).ConnectAsync("mail.example.test", 465, TestContext.Current.CancellationToken));
        return (e.Outcome, e.Stage, e.Evidence);
    }

    private static async Task GreetAsync(NetworkStream stream, CancellationToken token)
    {
        await stream.ReadExactlyAsync(new byte[3], token);
        await stream.WriteAsync(new byte[] { 5, 0 }, token);
    }

    private static async Task<VersionProbeResult> ProbeAsync(string proxy)
    {
        using var gate = new HostGate(4);
        var target = new ProbeTarget("mail.example.test", 465, ConnectionLeg.TlsWrapper, new ProxyDialer(new Uri(proxy)), gate, Options());
        return await new VersionProber(target).ProbeAsync(TestContext.Current.CancellationToken);
    }
}
