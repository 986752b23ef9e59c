using System.Collections.Generic;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What the behaviour probes of one port saw.</summary>
internal sealed record BehaviourResult(
    SmtpReport? Smtp, IReadOnlyList<X509Certificate2> Certificates, ProbeException? Failure, bool SpeaksTlsAtOnce, IPEndPoint? RemoteEndPoint)
{
    /// <summary>Where nothing was looked at.</summary>
    public static BehaviourResult Nothing { get; } = new(null, [], null, false, null);
}
