using System.Collections.Generic;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One mail server of a receiver.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record MailServerReport
{
    /// <summary>The host name, without a trailing dot.</summary>
    public required string Host { get; init; }

    /// <summary>Its preference in the MX record; lower comes first (RFC 5321, 5.1).</summary>
    public required int Preference { get; init; }

    /// <summary>What its port does; <see langword="null"/> where the name has no address.</summary>
    public PortReport? Port { get; init; }

    /// <summary>How many TLSA records DNS has for it (DANE, RFC 7672).</summary>
    public int TlsaRecords { get; init; }

    /// <summary>Whether the MX record names an alias, which RFC 2181, 10.3 forbids.</summary>
    public bool IsAlias { get; init; }

    /// <summary>What becomes of a message by SES's default policy.</summary>
    public required DeliveryOutcome ByDefault { get; init; }

    /// <summary>What becomes of a message with TlsPolicy REQUIRE.</summary>
    public required DeliveryOutcome WithRequire { get; init; }
}
