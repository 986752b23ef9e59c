using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Makes the <see cref="SocketsHttpHandler"/> for the HTTPS API of SES with the same policy as <see cref="SesSmtpConnection"/>: HTTPS only, the edition's TLS versions,
/// certificate, name and revocation checked before the first byte of a request.
/// </summary>
/// <remarks>What is refused arrives as <see cref="HttpRequestException"/> with a <see cref="SesTransportException"/> inside.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</remarks>
public static class SesApiHandler
{
    /// <summary>Makes a handler that connects to one SES API endpoint and to nothing else.</summary>
    /// <param name="options">Which endpoint.</param>
    /// <exception cref="ArgumentException">The options name no SES API endpoint, or roots for another host.</exception>
    public static SocketsHttpHandler Create(SesApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Host is not null && options.Region is not null)
            throw new ArgumentException("Host and Region are both set; set one of them.", nameof(options));
        var host = options.EndpointHost ?? throw new ArgumentException("Neither Region nor Host is set; set Region, for example eu-west-1.", nameof(options));
        var policy = ConnectionPolicy.ForApi(options.Edition, host);
        if (!policy.IsSes)
            throw new ArgumentException($"'{host}' is not an endpoint of the SES API.", nameof(options));
        if (options.TrustedRoots is { } roots && !roots.Covers(host))
            throw new ArgumentException($"TrustedRoots are for '{roots.Host}', the connection goes to '{host}'.", nameof(options));

        var revocation = new RevocationCheck();
        var peers = new ConditionalWeakTable<SslStream, PeerCertificate>();
        using var template = new PeerCertificate(host, options.TrustedRoots);
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            SslOptions = template.CreateOptions(policy.Protocols, (sender, certificate, chain, errors) =>
            {
                var tls = (SslStream)sender;
                var peer = new PeerCertificate(host, options.TrustedRoots);
                peers.AddOrUpdate(tls, peer);
                if (!template.IsFor(tls.TargetHostName))
                    throw Refuse(host, SesFailure.Policy, $"this handler connects to {host} only");
                return peer.Accept(certificate, chain, errors) ? true : throw Refuse(host, peer.Failure!.Value, peer.FailureDetail!);
            }),
            PlaintextStreamFilter = async (context, cancellationToken) =>
            {
                if (context.PlaintextStream is not SslStream tls || !peers.TryGetValue(tls, out var peer))
                    throw Refuse(host, SesFailure.Policy, "the API is called without HTTPS", RuleCatalog.ApiWithoutHttps);
                using (peer)
                    await CheckAsync(host, policy, revocation, tls, peer, options.RevocationTimeout, cancellationToken).ConfigureAwait(false);
                return tls;
            },
        };
    }

    private static async Task CheckAsync(string host, ConnectionPolicy policy, RevocationCheck revocation, SslStream tls, PeerCertificate peer, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (policy.JudgeNegotiated(tls.IsEncrypted, tls.SslProtocol).FirstOrDefault(ConnectionPolicy.Refuses) is { } refused)
            throw Refuse(host, SesFailure.Policy, ConnectionPolicy.Text(refused), refused.Rule);
        var (status, detail) = await revocation.LookUpAsync(peer, limit, cancellationToken).ConfigureAwait(false);
        if (status is RevocationStatus.Revoked or RevocationStatus.Unknown)
            throw Refuse(host, status == RevocationStatus.Revoked ? SesFailure.CertificateRevoked : SesFailure.CertificateRevocationUnknown, detail!);
    }

    private static SesTransportException Refuse(string host, SesFailure failure, string detail, Rule? rule = null)
    {
        var (advice, found) = FailureText.For(failure, SesSmtpStage.Tls, isWrapper: true, host);
        rule ??= found;
        return new SesTransportException(failure, SesSmtpStage.Tls, $"{host} (HTTPS): {RemoteText.Plain(detail)}.{(advice.Length > 0 ? " " + advice : "")}{(rule is null ? "" : $" [{rule.Id}]")}", rule);
    }
}
