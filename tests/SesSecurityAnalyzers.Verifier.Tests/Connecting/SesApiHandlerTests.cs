using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public sealed class SesApiHandlerTests : IDisposable
{
    private const string Host = "email.us-east-1.amazonaws.com";

    private readonly CertificateAuthority _authority = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Theory]
    [InlineData(ProtocolEdition.Current, SslProtocols.Tls13)]
    [InlineData(ProtocolEdition.February2018, SslProtocols.Tls12)]
    public async Task Calls_the_API_over_a_version_of_the_edition(ProtocolEdition edition, SslProtocols negotiated)
    {
        await using var server = new LoopbackHttpsServer(_authority.Issue(Host));
        using var client = Client(server, new SesApiOptions { Region = "us-east-1", Edition = edition, TrustedRoots = new(Host, _authority.Roots) });

        var answer = await client.GetStringAsync(new Uri($"https://{Host}/v2/email/account"), Token);

        Assert.Equal("{}", answer);
        Assert.Equal(negotiated, server.Negotiated);
        Assert.Contains(server.Requests, r => r.StartsWith("GET /v2/email/account", StringComparison.Ordinal));
    }

    public static TheoryData<string, SesFailure> Bad => new()
    {
        { "expired", SesFailure.CertificateExpired },
        { "not yet valid", SesFailure.CertificateNotYetValid },
        { "wrong name", SesFailure.CertificateName },
        { "common name", SesFailure.CertificateName },
        { "self-signed", SesFailure.CertificateUntrusted },
        { "unknown root", SesFailure.CertificateUntrusted },
        { "no intermediate", SesFailure.CertificateChainIncomplete },
        { "revoked", SesFailure.CertificateRevoked },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Refuses_before_the_request(string kind, SesFailure failure)
    {
        var now = DateTimeOffset.UtcNow;
        var certificate = kind switch
        {
            "expired" => _authority.Issue(Host, now.AddDays(-9), now.AddDays(-1)),
            "not yet valid" => _authority.Issue(Host, now.AddDays(1), now.AddDays(9)),
            "wrong name" => _authority.Issue("email.eu-west-1.amazonaws.com"),
            "common name" => _authority.Issue(Host, subjectAlternativeName: false),
            "self-signed" => CertificateAuthority.SelfSigned(Host),
            "no intermediate" => _authority.Issue(Host) with { Intermediates = [] },
            _ => _authority.Issue(Host),
        };
        if (kind == "revoked")
            _authority.Revoked.Add(certificate.Leaf.SerialNumber);
        await using var server = new LoopbackHttpsServer(certificate);
        using var client = Client(server, new SesApiOptions { Region = "us-east-1", TrustedRoots = kind == "unknown root" ? null : new(Host, _authority.Roots), RevocationTimeout = TimeSpan.FromSeconds(2) });

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(new Uri($"https://{Host}/secret-path"), Token));

        Assert.Equal(failure, Find(exception).Failure);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://email.us-east-1.amazonaws.com/secret-path", "SESA401")]
    [InlineData("https://email.eu-west-1.amazonaws.com/secret-path", null)]
    public async Task Refuses_plain_HTTP_and_any_other_host(string url, string? rule)
    {
        await using var server = new LoopbackHttpsServer(_authority.Issue(Host), plaintext: url.StartsWith("http:", StringComparison.Ordinal));
        using var client = Client(server, new SesApiOptions { Region = "us-east-1", TrustedRoots = new(Host, _authority.Roots) });

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(new Uri(url), Token));

        var refusal = Find(exception);
        Assert.Equal((SesFailure.Policy, rule), (refusal.Failure, refusal.RuleId));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("eu-west-1", "email.us-east-1.amazonaws.com")]
    [InlineData(null, "example.com")]
    [InlineData(null, "email-smtp.us-east-1.amazonaws.com")]
    public void Wants_an_API_endpoint(string? region, string? host) =>
        Assert.Throws<ArgumentException>(() => SesApiHandler.Create(new SesApiOptions { Region = region, Host = host }));

    [Fact]
    public void Roots_are_for_the_host_that_is_called() =>
        Assert.Throws<ArgumentException>(() => SesApiHandler.Create(new SesApiOptions { Region = "us-east-1", TrustedRoots = new("email.eu-west-1.amazonaws.com", _authority.Roots) }));

    private static SesTransportException Find(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is SesTransportException found)
                return found;
        }

        throw new Xunit.Sdk.XunitException(exception.ToString());
    }

    private static HttpClient Client(LoopbackHttpsServer server, SesApiOptions options)
    {
        var handler = SesApiHandler.Create(options);
        handler.UseProxy = false;
        handler.ConnectCallback = async (_, token) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, server.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        };
        return new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(10) };
    }

    private sealed class LoopbackHttpsServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private readonly ServerCertificate _certificate;
        private readonly bool _plaintext;
        private readonly Task _running;

        public LoopbackHttpsServer(ServerCertificate certificate, bool plaintext = false)
        {
            _certificate = certificate;
            _plaintext = plaintext;
            _listener.Start();
            _running = ServeAsync();
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public List<string> Requests { get; } = [];

        public SslProtocols Negotiated { get; private set; }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _running;
            _listener.Dispose();
        }

        private async Task ServeAsync()
        {
            while (true)
            {
                try
                {
                    using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    Stream stream = client.GetStream();
                    if (!_plaintext)
                    {
                        var tls = new SslStream(stream);
                        stream = tls;
                        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = _certificate.Context }, _stop.Token);
                        Negotiated = tls.SslProtocol;
                    }

                    var buffer = new byte[4096];
                    var read = await stream.ReadAsync(buffer, _stop.Token);
                    if (read == 0)
                        continue;
                    Requests.Add(Encoding.ASCII.GetString(buffer, 0, read));
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"u8.ToArray(), _stop.Token);
                }
                catch (Exception e) when (e is IOException or AuthenticationException)
                {
                    // The client left.
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }
    }
}
