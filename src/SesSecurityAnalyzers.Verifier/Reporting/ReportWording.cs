using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>The words that every format uses for the same thing.</summary>
public static class ReportWording
{
    /// <summary>The columns of the version matrix, oldest first.</summary>
    public static IReadOnlyList<TlsVersions> MatrixColumns => VersionProber.Order;

    /// <summary>A verdict in words.</summary>
    public static string Describe(Verdict verdict) => verdict switch
    {
        Verdict.Compliant => "compliant",
        Verdict.Findings => "findings",
        _ => "not tested",
    };

    /// <summary>An edition as options name it.</summary>
    public static string Describe(ProtocolEdition edition) => edition == ProtocolEdition.February2018 ? "2018-02" : "current";

    /// <summary>What becomes of a message, in words.</summary>
    public static string Describe(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.NotDeliverable => "not deliverable",
        DeliveryOutcome.Dropped => "dropped",
        DeliveryOutcome.Plaintext => "plaintext",
        DeliveryOutcome.EncryptedOld => "encrypted, old TLS",
        DeliveryOutcome.EncryptedUnauthenticated => "encrypted, certificate not verified",
        DeliveryOutcome.Encrypted => "encrypted",
        _ => "unknown",
    };

    /// <summary>A version's outcome in a word or two.</summary>
    public static string Describe(VersionOutcome outcome) => outcome switch
    {
        VersionOutcome.Accepted => "accepted",
        VersionOutcome.AcceptedAnonymously => "anonymous only",
        VersionOutcome.Refused => "refused",
        VersionOutcome.NotTls => "not TLS",
        VersionOutcome.NotSmtp => "not SMTP",
        VersionOutcome.NoStartTls => "no STARTTLS",
        VersionOutcome.Throttled => "throttled",
        VersionOutcome.TimedOut => "no answer",
        VersionOutcome.Unreachable => "unreachable",
        _ => "not tested",
    };

    /// <summary>An answer about revocation in words.</summary>
    public static string Describe(RevocationStatus answer) => answer switch
    {
        RevocationStatus.Good => "good",
        RevocationStatus.Revoked => "revoked",
        RevocationStatus.Unknown => "unknown",
        RevocationStatus.NotPublished => "not published",
        _ => "not checked",
    };

    /// <summary>A leg's name.</summary>
    public static string Describe(ConnectionLeg leg) => EndpointPort.LegName(leg);

    /// <summary>Suite and group of the newest version, such as <c>TLS 1.3, TLS_AES_128_GCM_SHA256, x25519</c>.</summary>
    public static string DescribeBest(PortReport port) => port.Best is { } best
        ? string.Join(", ", new[] { TlsVersionNames.Describe(best.Version), best.CipherSuite, best.Group }.Where(s => s is not null))
        : "none";

    /// <summary>A certificate in one sentence.</summary>
    public static string DescribeCertificate(PortReport port) => port.Certificate switch
    {
        null => "none seen",
        { IsGood: true } c => $"good until {InvariantText.Day(c.Chain[0].NotAfter)}, {c.Chain[0].Key}, {c.TrustAnchor}; revocation {Describe(c.Revocation)}",
        { } c => string.Join(" ", c.Explanations),
    };

    /// <summary>Whether a version that the server takes or refuses agrees with the documented set.</summary>
    public static bool Agrees(PortReport port, VersionVerdict verdict) => verdict.Outcome switch
    {
        VersionOutcome.Accepted => (port.Documented & verdict.Version) != 0 || verdict.Version == TlsVersions.Ssl2Hello && (verdict.ChosenVersion & SupportedTlsVersions.Deprecated) == 0,
        VersionOutcome.Refused => (port.Documented & ~SupportedTlsVersions.Deprecated & verdict.Version) == 0,
        _ => false,
    };
}
