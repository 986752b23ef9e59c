using System.Collections.Generic;
using System.Net;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What one port of a host does.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed record PortReport
{
    /// <summary>The port and its leg.</summary>
    public required EndpointPort Port { get; init; }

    /// <summary>The address that answered.</summary>
    public IPEndPoint? RemoteEndPoint { get; init; }

    /// <summary>One verdict for each version, oldest first.</summary>
    public required IReadOnlyList<VersionVerdict> Versions { get; init; }

    /// <summary>The versions that the documentation's edition lists for the leg.</summary>
    public required TlsVersions Documented { get; init; }

    /// <summary>The certificate, where one was seen.</summary>
    public CertificateReport? Certificate { get; init; }

    /// <summary>The behaviour in SMTP; <see langword="null"/> on an HTTPS port.</summary>
    public SmtpReport? Smtp { get; init; }

    /// <summary>The newest version that the server takes, with suite and group; <see langword="null"/> where it takes none.</summary>
    public VersionVerdict? Best { get; init; }

    /// <summary>Why the port, or a part of it, could not be tested; <see langword="null"/> where everything was.</summary>
    public string? NotTested { get; init; }

    /// <summary>How many connections were opened.</summary>
    public int Connections { get; init; }
}
