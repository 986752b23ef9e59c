using System;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Fetches MTA-STS policies (RFC 8461, 3.3): no redirects, 64 KiB at most, a certificate that verifies.</summary>
internal sealed class MtaStsClient
{
    private const int LongestPolicy = 64 * 1024;

    private readonly HttpClient _client;

    /// <param name="options">How long to wait, and whom to trust.</param>
    /// <param name="dialer">Makes what connects to the one host of a policy; without, the system connects.</param>
    public MtaStsClient(ProbeOptions options, Func<IProbeDialer>? dialer)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = dialer is null,
            ConnectTimeout = options.ConnectTimeout,
            // Each domain has a host of its own, which is asked once.
            PooledConnectionLifetime = TimeSpan.Zero,
        };
        handler.SslOptions.AllowTlsResume = false;
        if (options.TrustedRoots.Count > 0)
        {
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            foreach (var root in options.TrustedRoots)
                handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(root);
        }

        if (dialer is not null)
            handler.ConnectCallback = async (context, token) => new NetworkStream(await dialer().ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, token).ConfigureAwait(false), ownsSocket: true);
        _client = new HttpClient(handler) { Timeout = options.ConnectTimeout + options.AnswerTimeout, MaxResponseContentBufferSize = LongestPolicy };
    }

    /// <summary>The policy, or what is wrong with it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<MtaStsPolicy> FetchAsync(string domain, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _client.GetAsync(new Uri($"https://mta-sts.{domain}/.well-known/mta-sts.txt"), cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode != 200)
                return MtaSts.Unreadable($"the policy's address answers {(int)response.StatusCode}");
            return MtaSts.Parse(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            // Of a handshake that failed, the outer message says no more than that.
            var cause = e.InnerException is AuthenticationException inner ? inner : e;
            return MtaSts.Unreadable("the policy cannot be fetched: " + RemoteText.Plain(cause.Message));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return MtaSts.Unreadable("the policy's address does not answer");
        }
    }
}
