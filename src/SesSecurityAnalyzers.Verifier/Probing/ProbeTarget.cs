using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One port of one host, how TLS begins there, and the means to reach it.</summary>
internal sealed record ProbeTarget(string Host, int Port, ConnectionLeg Leg, IProbeDialer Dialer, HostGate Gate, ProbeOptions Options)
{
    /// <summary>Whether the connection begins in clear and turns to TLS by STARTTLS.</summary>
    public bool UsesStartTls => Leg is ConnectionLeg.StartTls or ConnectionLeg.SesToReceiver;
}
