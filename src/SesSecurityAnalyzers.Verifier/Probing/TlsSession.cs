using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// A real handshake by the platform's TLS library, for what lies inside. It accepts every certificate, since nothing secret is sent, and never resumes:
/// a resumed session shows no certificate.
/// </summary>
internal sealed class TlsSession : IDisposable
{
    private TlsSession(SslStream stream, IReadOnlyList<X509Certificate2> certificates)
    {
        Stream = stream;
        Certificates = certificates;
        Smtp = new SmtpDialogue(stream);
    }

    public SslStream Stream { get; }

    public SmtpDialogue Smtp { get; }

    public IReadOnlyList<X509Certificate2> Certificates { get; }

    /// <exception cref="ProbeException">The handshake failed, which is no verdict about versions: it may have failed on this side.</exception>
    public static async Task<TlsSession> OpenAsync(ProbeConnection connection, ProbeTarget target, CancellationToken cancellationToken)
    {
        var certificates = new List<X509Certificate2>();
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = target.Host,
            AllowTlsResume = false,
            CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
            RemoteCertificateValidationCallback = (_, certificate, chain, _) =>
            {
                if (certificate is not null)
                    certificates.Add(new X509Certificate2(certificate));
                foreach (var sent in chain?.ChainPolicy.ExtraStore ?? [])
                {
                    if (!certificates.Any(c => c.RawDataMemory.Span.SequenceEqual(sent.RawDataMemory.Span)))
                        certificates.Add(new X509Certificate2(sent));
                }

                return true;
            },
        };

        var stream = new SslStream(connection.Stream, leaveInnerStreamOpen: true);
        try
        {
            await ProbeConnection.WithinAsync<object?>(
                target.Options.AnswerTimeout,
                ProbeStage.Handshake,
                async token =>
                {
                    await stream.AuthenticateAsClientAsync(options, token).ConfigureAwait(false);
                    return null;
                },
                cancellationToken).ConfigureAwait(false);
            return new TlsSession(stream, certificates);
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            stream.Dispose();
            throw new ProbeException(VersionOutcome.NotTls, ProbeStage.Handshake, "the handshake failed: " + (e.InnerException ?? e).Message);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Dispose() => Stream.Dispose();
}
