using System;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Where the SES API is called. As with <see cref="SesSmtpOptions"/> there is no setting that weakens the connection.</summary>
public sealed class SesApiOptions
{
    /// <summary>The region, for example <c>eu-west-1</c>. Give this or <see cref="Host"/>.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? Region { get; set; }

    /// <summary>The API endpoint's name, where <see cref="Region"/> does not name it.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? Host { get; set; }

    /// <summary>Whether <see cref="Region"/> means its FIPS endpoint.</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool Fips { get; set; }

    /// <summary>The edition of the SES documentation whose TLS versions hold.</summary>
    /// <value>The default value is <see cref="ProtocolEdition.Current"/>: TLS 1.2 and TLS 1.3.</value>
    public ProtocolEdition Edition { get; set; } = ProtocolEdition.Current;

    /// <summary>Roots of one's own that are trusted for one named host, instead of the system's.</summary>
    /// <value>The default value is <see langword="null"/>: the system's roots.</value>
    public SesTrustedRoots? TrustedRoots { get; set; }

    /// <summary>The limit for name, TCP and TLS.</summary>
    /// <value>The default value is 30 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The limit for looking up revocation.</summary>
    /// <value>The default value is 10 seconds.</value>
    public TimeSpan RevocationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    internal string? EndpointHost => !string.IsNullOrWhiteSpace(Host) ? Host
        : string.IsNullOrWhiteSpace(Region) ? null
        : $"email{(Fips ? "-fips" : "")}.{Region}.amazonaws.com";
}
