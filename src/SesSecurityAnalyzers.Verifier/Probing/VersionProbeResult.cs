using System.Collections.Generic;
using System.Net;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>The version verdicts of one port, and what else its first flights showed.</summary>
internal sealed record VersionProbeResult(IReadOnlyList<VersionVerdict> Verdicts, IReadOnlyList<byte[]> Certificates, byte[]? StapledOcsp, string? BytesAfterStartTls, IPEndPoint? RemoteEndPoint);
