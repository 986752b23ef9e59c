using System.Collections.Generic;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What the behaviour probes of one port saw.</summary>
internal sealed record BehaviourResult(
    SmtpReport? Smtp, IReadOnlyList<X509Certificate2> Certificates, string? SessionSuite, ProbeException? Failure, bool SpeaksTlsAtOnce, IPEndPoint? RemoteEndPoint);
