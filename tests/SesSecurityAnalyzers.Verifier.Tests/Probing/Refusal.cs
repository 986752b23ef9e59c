namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>The ways in which servers say no.</summary>
public enum Refusal
{
    ProtocolVersion,
    HandshakeFailure,
    InternalError,
    Close,
    Reset,
    Hang,
}
