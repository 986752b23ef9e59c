using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>Policies fetched from a web server on loopback, under the name that the receiver's policy has.</summary>
public sealed class MtaStsClientTests : IDisposable
{
    private const string Policy = "version: STSv1\r\nmode: enforce\r\nmx: *.a.test\r\nmax_age: 86400\r\n";

    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task Asks_the_one_address_and_reads_what_it_says()
    {
        string? asked = null;
        await using var server = Web(_authority.Good("mta-sts.a.test"), line =>
        {
            asked = line;
            return Response("200 OK", Policy);
        });
        var policy = await FetchAsync(server);

        Assert.Equal("GET /.well-known/mta-sts.txt HTTP/1.1", asked);
        Assert.Equal(("enforce", "*.a.test", 86400, null), (policy.Mode, Assert.Single(policy.MailServers), policy.MaxAge, policy.Problem));
    }

    // RFC 8461, 3.3: no answer but 200 is a policy, and none is followed elsewhere.
    [Theory]
    [InlineData("301 Moved Permanently\r\nLocation: https://mta-sts.a.test/elsewhere", "the policy's address answers 301")]
    [InlineData("204 No Content", "the policy's address answers 204")]
    [InlineData("404 Not Found", "the policy's address answers 404")]
    [InlineData("503 Service Unavailable", "the policy's address answers 503")]
    public async Task Any_other_answer_is_no_policy(string status, string problem)
    {
        await using var server = Web(_authority.Good("mta-sts.a.test"), _ => Response(status, Policy));

        Assert.Equal(problem, (await FetchAsync(server)).Problem);
        Assert.Equal(1, server.Accepted);
    }

    [Theory]
    [InlineData("mode: enforce\nmx: a.test\nmax_age: 1", "the policy is not of version STSv1")]
    [InlineData("version: STSv2\nmode: enforce\nmx: a.test\nmax_age: 1", "the policy is not of version STSv1")]
    [InlineData("version: STSv1\nmx: a.test\nmax_age: 1", "the policy has no mode")]
    [InlineData("version: STSv1\nmode: strict\nmx: a.test\nmax_age: 1", "the policy has no mode")]
    [InlineData("version: STSv1\nmode: enforce\nmx: a.test", "the policy has no max_age of at most a year")]
    [InlineData("version: STSv1\nmode: enforce\nmx: a.test\nmax_age: -1", "the policy has no max_age of at most a year")]
    [InlineData("version: STSv1\nmode: enforce\nmx: a.test\nmax_age: 31557601", "the policy has no max_age of at most a year")]
    [InlineData("version: STSv1\nmode: testing\nmax_age: 1", "the policy names no mail server")]
    [InlineData("version: STSv1\nmode: none\nmax_age: 31557600", null)]
    public async Task A_policy_that_breaks_the_rules_is_none(string text, string? problem)
    {
        await using var server = Web(_authority.Good("mta-sts.a.test"), _ => Response("200 OK", text));

        Assert.Equal(problem, (await FetchAsync(server)).Problem);
    }

    [Fact]
    public async Task A_certificate_must_verify_for_the_name()
    {
        var wrong = new[]
        {
            (_authority.Good("mta-sts.b.test"), "RemoteCertificateNameMismatch"),
            (CertificateAuthority.SelfSigned("mta-sts.a.test"), "UntrustedRoot"),
            (_authority.Issue("mta-sts.a.test", DateTimeOffset.UtcNow.AddDays(-20), DateTimeOffset.UtcNow.AddDays(-1)), "NotTimeValid"),
        };
        foreach (var (certificate, why) in wrong)
        {
            await using var server = Web(certificate, _ => Response("200 OK", Policy));
            var policy = await FetchAsync(server);

            Assert.StartsWith("the policy cannot be fetched: ", policy.Problem, StringComparison.Ordinal);
            Assert.Contains(why, policy.Problem, StringComparison.Ordinal);
            Assert.Empty(policy.MailServers);
        }
    }

    [Fact]
    public async Task A_policy_is_64_KiB_at_most()
    {
        await using var server = Web(_authority.Good("mta-sts.a.test"), _ => Response("200 OK", Policy + new string('x', 64 * 1024)));

        Assert.StartsWith("the policy cannot be fetched: ", (await FetchAsync(server)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_is_no_policy_and_cancelling_is_no_report()
    {
        await using var server = new ScriptedServer((_, token) => Task.Delay(Timeout.Infinite, token));
        var client = Client(server, TimeSpan.FromMilliseconds(200));

        Assert.Equal("the policy's address does not answer", (await client.FetchAsync("a.test", TestContext.Current.CancellationToken)).Problem);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.FetchAsync("a.test", cancelled.Token));
    }

    [Fact]
    public async Task A_closed_port_and_a_name_that_is_none_are_no_policy()
    {
        ScriptedServer gone;
        await using (gone = new ScriptedServer((_, _) => Task.CompletedTask))
        {
        }

        Assert.Equal("the policy cannot be fetched: connection refused (mta-sts.a.test:443)", (await FetchAsync(gone)).Problem);
        Assert.StartsWith("the policy cannot be fetched: ", (await Client(gone).FetchAsync("a test", TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
    }

    private Task<MtaStsPolicy> FetchAsync(ScriptedServer server) => Client(server).FetchAsync("a.test", TestContext.Current.CancellationToken);

    private MtaStsClient Client(ScriptedServer server, TimeSpan? patience = null)
    {
        var options = new ProbeOptions();
        if (patience is { } wait)
            options.ConnectTimeout = options.AnswerTimeout = wait;
        options.TrustedRoots.Add(_authority.Root);
        return new MtaStsClient(options, () => new ToPort(server.Port));
    }

    private static string Response(string status, string body) =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {(status.StartsWith("204", StringComparison.Ordinal) ? 0 : body.Length)}\r\n\r\n{(status.StartsWith("204", StringComparison.Ordinal) ? "" : body)}");

    private static ScriptedServer Web(ServerCertificate certificate, Func<string, string> answer) => new(async (stream, token) =>
    {
        await using var tls = new SslStream(stream, leaveInnerStreamOpen: true);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = certificate.Context }, token);
        string line = await SmtpScript.ReadLineAsync(tls, token);
        while ((await SmtpScript.ReadLineAsync(tls, token)).Length > 0)
        {
        }

        await tls.WriteAsync(Encoding.ASCII.GetBytes(answer(line)), token);
    });

    /// <summary>Connects to this machine whatever the host and port.</summary>
    private sealed class ToPort(int port) : IProbeDialer
    {
        public Task<Socket> ConnectAsync(string host, int _, CancellationToken cancellationToken) => new DirectDialer(IPAddress.Loopback).ConnectAsync(host, port, cancellationToken);
    }
}
