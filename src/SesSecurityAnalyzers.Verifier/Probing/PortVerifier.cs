using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Verifies one port: versions, behaviour and certificate, side by side as far as the host's gate lets them.</summary>
internal static class PortVerifier
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<(PortReport Report, bool SpeaksTlsAtOnce)> VerifyAsync(ProbeTarget target, TlsVersions documented, CancellationToken cancellationToken)
    {
        int before = target.Gate.Opened;
        var behaving = new BehaviourProber(target);
        BehaviourResult behaviour;
        VersionProbeResult versions;
        if (target.Options.VersionsOnly)
        {
            versions = await new VersionProber(target).ProbeAsync(cancellationToken).ConfigureAwait(false);
            behaviour = BehaviourResult.Nothing;
        }
        else if (target.Leg == ConnectionLeg.SesToReceiver)
        {
            // Somebody else's server: a connection more only where the certificate was not seen in clear.
            versions = await new VersionProber(target).ProbeAsync(cancellationToken).ConfigureAwait(false);
            bool hidesCertificate = versions.Certificates.Count == 0 && versions.Verdicts.Any(v => v.Outcome == VersionOutcome.Accepted);
            behaviour = hidesCertificate ? await behaving.ProbeInsideTlsAsync(cancellationToken).ConfigureAwait(false) : BehaviourResult.Nothing;
        }
        else
        {
            var probingVersions = new VersionProber(target).ProbeAsync(cancellationToken);
            var probingBehaviour = behaving.ProbeAsync(cancellationToken);
            versions = await probingVersions.ConfigureAwait(false);
            behaviour = await probingBehaviour.ConfigureAwait(false);
        }

        var best = versions.Verdicts.LastOrDefault(v => v.IsAccepted && v.Version != TlsVersions.Ssl2Hello);
        CertificateReport? certificate = null;
        var sent = target.Options.VersionsOnly ? [] : behaviour.Certificates.Count > 0 ? behaviour.Certificates : Load(versions.Certificates);
        if (sent.Count > 0)
        {
            certificate = await CertificateInspector.InspectAsync(sent, target.Host, target.Options, versions.StapledOcsp, cancellationToken).ConfigureAwait(false);
            foreach (var one in sent)
                one.Dispose();
        }

        var report = new PortReport
        {
            Port = new EndpointPort(target.Port, target.Leg),
            RemoteEndPoint = versions.RemoteEndPoint ?? behaviour.RemoteEndPoint,
            Versions = versions.Verdicts,
            Documented = documented,
            Certificate = certificate,
            Smtp = behaviour.Smtp is { } smtp ? smtp with { BytesAfterStartTls = smtp.BytesAfterStartTls ?? versions.BytesAfterStartTls } : null,
            Best = best,
            NotTested = Untested(versions, behaviour),
            Connections = target.Gate.Opened - before,
        };
        return (report, behaviour.SpeaksTlsAtOnce);
    }

    private static string? Untested(VersionProbeResult versions, BehaviourResult behaviour)
    {
        var open = versions.Verdicts.Where(v => v.Outcome is VersionOutcome.Throttled or VersionOutcome.TimedOut or VersionOutcome.Unreachable or VersionOutcome.NotSmtp or VersionOutcome.NotTested).ToList();
        if (open.Count == versions.Verdicts.Count)
            return open[^1].Evidence;
        if (open.Count > 0)
            return string.Join(", ", open.Select(v => TlsVersionNames.Describe(v.Version))) + ": " + open[^1].Evidence;
        return behaviour.Failure is { Outcome: VersionOutcome.Throttled or VersionOutcome.TimedOut or VersionOutcome.Unreachable } e ? e.Message : null;
    }

    private static List<X509Certificate2> Load(IReadOnlyList<byte[]> encoded)
    {
        var certificates = new List<X509Certificate2>();
        foreach (byte[] one in encoded)
        {
            try
            {
#if NET9_0_OR_GREATER
                certificates.Add(X509CertificateLoader.LoadCertificate(one));
#else
                certificates.Add(new X509Certificate2(one));
#endif
            }
            catch (CryptographicException)
            {
                // What cannot be read cannot be part of a chain; the verification says what is missing.
            }
        }

        return certificates;
    }
}
