using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>A server that must be refused, and how.</summary>
/// <param name="Name">The attack or fault, as the table in docs/verifier.md names it.</param>
/// <param name="Port">587 for STARTTLS, 465 for TLS Wrapper.</param>
/// <param name="Script">What the server does.</param>
/// <param name="Failure">How it is refused.</param>
/// <param name="Rule">The rule that the exception names, or <see langword="null"/>.</param>
/// <param name="Adjust">Changes the options that fit every other case.</param>
internal sealed record HostileServer(string Name, int Port, Func<CertificateAuthority, ServerScript> Script, SesFailure Failure, string? Rule, Action<SesSmtpOptions>? Adjust = null)
{
    /// <summary>Whether the refusal comes when the limit of its stage has passed, and not at once.</summary>
    public bool WaitsForLimit => Failure == SesFailure.Timeout || Name.Contains("no answer", StringComparison.Ordinal);

    /// <summary>Whether the certificate is one that only <c>openssl s_server</c> shows.</summary>
    public bool NeedsOpenSsl => Name is "RSA key of 1024 bits" or "Signed with SHA-1";

    public override string ToString() => $"{Name} ({Port})";
}
