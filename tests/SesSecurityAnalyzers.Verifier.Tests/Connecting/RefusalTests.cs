using System.Diagnostics;
using System.Globalization;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public sealed class RefusalTests : IDisposable
{
    private readonly CertificateAuthority _authority = new();

    public static TheoryData<int> Cases => new(Enumerable.Range(0, HostileServers.All.Count));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Refuses_before_a_credential_byte(int index)
    {
        var hostile = HostileServers.All[index];
        TestContext.Current.TestOutputHelper!.WriteLine(hostile.ToString());

        if (hostile.NeedsOpenSsl)
            OpenSslServer.RequireInstalled();
        var refusal = await RefuseAsync(hostile, _authority, Token);

        TestContext.Current.TestOutputHelper!.WriteLine($"{refusal.Sent}: {refusal.Exception.Message}");
        Assert.False(refusal.SawCredential, "a credential was sent");
        Assert.Equal((hostile.Failure, hostile.Rule), (refusal.Exception.Failure, refusal.Exception.RuleId));
        Assert.False(refusal.Exception.CredentialSent);
        Assert.DoesNotContain(LoopbackSmtpServer.Password, refusal.Exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(refusal.Exception.Message, char.IsControl);
        // Generous, because builds run beside; the limits of the stages are half a second and a second.
        Assert.InRange(refusal.Elapsed.TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(22)]
    [InlineData(40)]
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(44)]
    [InlineData(45)]
    [InlineData(46)]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(70)]
    [InlineData(71)]
    [InlineData(80)]
    [InlineData(86)]
    [InlineData(90)]
    [InlineData(109)]
    [InlineData(112)]
    [InlineData(115)]
    [InlineData(116)]
    [InlineData(120)]
    public async Task Names_the_TLS_alert(byte alert)
    {
        var hostile = new HostileServer("alert", 465, a => new() { Certificate = a.Good(), IsWrapper = true, Handshake = s => HostileServers.AlertAsync(s, alert) }, SesFailure.TlsHandshake, null);

        var refusal = await RefuseAsync(hostile, _authority, Token);

        Assert.Equal(alert == 70 ? SesFailure.TlsVersion : SesFailure.TlsHandshake, refusal.Exception.Failure);
        Assert.Contains($"alert {alert}", refusal.Exception.Message, StringComparison.Ordinal);
        Assert.False(refusal.SawCredential);
    }

    [Fact]
    public async Task Does_not_take_a_resumed_session_for_a_certificate()
    {
        await using (var good = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), IsWrapper = true }))
        await using (await SesSmtpConnection.OpenAsync(TestMessages.For(good, _authority, 465), Token))
        {
        }

        var refusal = await RefuseAsync(new HostileServer("self-signed after good", 465, _ => new() { Certificate = CertificateAuthority.SelfSigned(), IsWrapper = true }, SesFailure.CertificateUntrusted, "SESA301"), _authority, Token);

        Assert.Equal(SesFailure.CertificateUntrusted, refusal.Exception.Failure);
        Assert.False(refusal.SawCredential);
    }

    [Fact]
    public async Task Tells_a_day_as_everybody_reads_it()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            var certificate = _authority.Expired();
            var refusal = await RefuseAsync(new HostileServer("expired", 587, _ => new() { Certificate = certificate }, SesFailure.CertificateExpired, "SESA301"), _authority, Token);

            Assert.Contains(certificate.Leaf.NotAfter.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), refusal.Exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Tells_where_nothing_listens()
    {
        var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var options = TestMessages.For(server, _authority);
        options.Dial = async (_, _, token) =>
        {
            var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
            await socket.ConnectAsync(System.Net.IPAddress.Loopback, port, token);
            return new System.Net.Sockets.NetworkStream(socket, true);
        };

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));

        Assert.Equal((SesFailure.Unreachable, SesSmtpStage.Connect, true), (exception.Failure, exception.Stage, exception.IsTransient));
    }

    internal static async Task<Refusal> RefuseAsync(HostileServer hostile, CertificateAuthority authority, CancellationToken cancellationToken)
    {
        await using var server = new LoopbackSmtpServer(hostile.Script(authority));
        var options = TestMessages.For(server, authority, hostile.Port).WithShortLimits();
        hostile.Adjust?.Invoke(options);
        var clock = Stopwatch.StartNew();
        var exception = await Assert.ThrowsAsync<SesTransportException>(async () =>
        {
            await using var connection = await SesSmtpConnection.OpenAsync(options, cancellationToken);
        });
        clock.Stop();
        await server.SettleAsync();
        return new Refusal(exception, clock.Elapsed, server.SawCredential, server.Session.Sent);
    }

    internal sealed record Refusal(SesTransportException Exception, TimeSpan Elapsed, bool SawCredential, string Sent);
}
