using System;
using System.Collections.Generic;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>What a team asks for: the edition of the documented sets, and which hosts count as SES.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record SecurityPolicy
{
    /// <summary>What holds where nothing is configured.</summary>
    public static SecurityPolicy Default { get; } = new();

    /// <summary>The edition of the documentation.</summary>
    public ProtocolEdition Edition { get; init; } = ProtocolEdition.Current;

    /// <summary>Versions that replace the edition's set on every leg, or <see langword="null"/>.</summary>
    public TlsVersions? SupportedVersions { get; init; }

    /// <summary>A team's own names for the SES SMTP endpoint.</summary>
    public IReadOnlyList<string> SmtpHosts { get; init; } = Array.Empty<string>();

    /// <summary>Whether an unknown host is taken for SES.</summary>
    public bool AssumeSes { get; init; }

    /// <summary>The supported versions on a leg.</summary>
    public TlsVersions SupportedOn(ConnectionLeg leg) => SupportedVersions ?? SupportedTlsVersions.For(Edition, leg);

    /// <summary>Whether the name is one of <see cref="SmtpHosts"/>.</summary>
    public bool IsOwnName(HostText host)
    {
        foreach (var name in SmtpHosts)
        {
            if (new HostText(name).WithoutDot == host.WithoutDot)
                return true;
        }

        return false;
    }
}
