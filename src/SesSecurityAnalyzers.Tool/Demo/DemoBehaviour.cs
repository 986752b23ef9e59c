namespace SesSecurityAnalyzers.Tool.Demo;

/// <summary>What a face of the demo endpoint does.</summary>
internal enum DemoBehaviour
{
    Good,
    NoStartTls,
    OldTls,
    Expired,
    WrongName,
    SelfSigned,
    AuthInClear,
    Injectable,
    InjectsResponses,
    ClearOnWrapper,
    Throttled,
}
