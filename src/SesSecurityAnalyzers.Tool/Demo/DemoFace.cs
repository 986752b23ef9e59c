using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Tool.Demo;

/// <summary>One face of the demo endpoint: a port that behaves in one way, good or bad.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Leg">How TLS begins.</param>
/// <param name="Behaviour">What it does.</param>
/// <param name="Finding">The rule or check that it breaks; empty for a good face or one that cannot be tested.</param>
internal sealed record DemoFace(string Name, ConnectionLeg Leg, DemoBehaviour Behaviour, string Finding = "")
{
    public static DemoFace[] All { get; } =
    [
        new("good, STARTTLS", ConnectionLeg.StartTls, DemoBehaviour.Good),
        new("good, TLS Wrapper", ConnectionLeg.TlsWrapper, DemoBehaviour.Good),
        new("STARTTLS stripped", ConnectionLeg.StartTls, DemoBehaviour.NoStartTls, "starttls-missing"),
        new("TLS 1.0 only", ConnectionLeg.TlsWrapper, DemoBehaviour.OldTls, "SESA201"),
        new("certificate expired", ConnectionLeg.TlsWrapper, DemoBehaviour.Expired, "certificate-time"),
        new("certificate of another host", ConnectionLeg.StartTls, DemoBehaviour.WrongName, "certificate-name"),
        new("self-signed", ConnectionLeg.TlsWrapper, DemoBehaviour.SelfSigned, "certificate-trust"),
        new("AUTH in clear", ConnectionLeg.StartTls, DemoBehaviour.AuthInClear, "auth-before-tls"),
        new("executes injected commands", ConnectionLeg.StartTls, DemoBehaviour.Injectable, "command-injection"),
        new("injects responses", ConnectionLeg.StartTls, DemoBehaviour.InjectsResponses, "response-injection"),
        new("clear text on a wrapper port", ConnectionLeg.TlsWrapper, DemoBehaviour.ClearOnWrapper, "plaintext-on-wrapper-port"),
        new("throttled", ConnectionLeg.StartTls, DemoBehaviour.Throttled),
    ];
}
