using System.Collections.Generic;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>How a server behaves in SMTP, before TLS and inside.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record SmtpReport
{
    /// <summary>The text of the greeting (RFC 5321, 3.1).</summary>
    public string? Greeting { get; init; }

    /// <summary>Whether EHLO offered STARTTLS in clear; <see langword="null"/> where it was not seen, or TLS begins at once.</summary>
    public bool? StartTlsOffered { get; init; }

    /// <summary>The EHLO keywords in clear.</summary>
    public IReadOnlyList<string> ExtensionsBeforeTls { get; init; } = [];

    /// <summary>The EHLO keywords inside TLS.</summary>
    public IReadOnlyList<string> ExtensionsInTls { get; init; } = [];

    /// <summary>Whether EHLO offered AUTH in clear. SES does so and refuses the command.</summary>
    public bool AuthOfferedBeforeTls { get; init; }

    /// <summary>AUTH in clear, without an initial response; no credential is sent.</summary>
    public CommandOutcome AuthBeforeTls { get; init; }

    /// <summary>The reply to AUTH in clear.</summary>
    public string? AuthBeforeTlsReply { get; init; }

    /// <summary>MAIL in clear, taken back by RSET.</summary>
    public CommandOutcome MailBeforeTls { get; init; }

    /// <summary>The reply to MAIL in clear.</summary>
    public string? MailBeforeTlsReply { get; init; }

    /// <summary>A NOOP in the segment of STARTTLS, which a safe server forgets (RFC 3207, 4.2; CVE-2011-0411).</summary>
    public CommandOutcome InjectedCommand { get; init; }

    /// <summary>What was seen of the injected command.</summary>
    public string? InjectedCommandEvidence { get; init; }

    /// <summary>Bytes that came in clear behind the 220 to STARTTLS, which a careless client would believe to be inside TLS.</summary>
    public string? BytesAfterStartTls { get; init; }
}
