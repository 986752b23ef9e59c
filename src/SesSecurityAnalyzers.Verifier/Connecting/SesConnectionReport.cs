using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Text;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>What was negotiated and checked when a connection was opened. Immutable; thread safe; holds no credential.</summary>
public sealed class SesConnectionReport
{
    internal SesConnectionReport()
    {
    }

    /// <summary>The host that was connected to, and that the certificate was checked for.</summary>
    public required string Host { get; init; }

    /// <summary>The TCP port.</summary>
    public required int Port { get; init; }

    /// <summary>The address that answered, or <see langword="null"/> where it is not known.</summary>
    public EndPoint? RemoteEndPoint { get; init; }

    /// <summary>STARTTLS or TLS Wrapper.</summary>
    public required TlsMode Mode { get; init; }

    /// <summary>The negotiated version.</summary>
    public required SslProtocols Protocol { get; init; }

    /// <summary>The negotiated cipher suite.</summary>
    public required TlsCipherSuite? CipherSuite { get; init; }

    /// <summary>The subjects of the chain, leaf first, root last.</summary>
    public required IReadOnlyList<string> Chain { get; init; }

    /// <summary>When the leaf certificate expires.</summary>
    public required DateTimeOffset CertificateExpires { get; init; }

    /// <summary>The leaf's SHA-256 fingerprint in hexadecimal. Not to be pinned: ACM replaces certificates several times a year.</summary>
    public required string CertificateFingerprint { get; init; }

    /// <summary>What is known about revocation.</summary>
    public required RevocationStatus Revocation { get; init; }

    /// <summary>Advice of the policy that did not stop the connection, for example <c>SESA106</c> on port 25.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Name resolution and TCP.</summary>
    public required TimeSpan ConnectTime { get; init; }

    /// <summary>Greeting, EHLO and TLS handshake.</summary>
    public required TimeSpan TlsTime { get; init; }

    /// <summary>What the revocation lookup took beyond the handshake.</summary>
    public required TimeSpan RevocationTime { get; init; }

    /// <summary>AUTH.</summary>
    public required TimeSpan AuthenticationTime { get; init; }

    /// <summary>A few lines for people.</summary>
    public override string ToString()
    {
        var version = TlsVersionNames.TryReadNetValue((long)Protocol, out var versions) ? TlsVersionNames.Describe(versions) : Protocol.ToString();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Host}:{Port} ({(Mode == TlsMode.Wrapper ? "TLS Wrapper" : "STARTTLS")}), {version}, {CipherSuite}");
        text.AppendLine(CultureInfo.InvariantCulture, $"certificate: {string.Join(" <- ", Chain)}; expires {CertificateExpires.UtcDateTime:yyyy-MM-dd}; revocation: {Revocation}");
        text.Append(CultureInfo.InvariantCulture, $"times: connect {ConnectTime.TotalMilliseconds:0} ms, TLS {TlsTime.TotalMilliseconds:0} ms, revocation {RevocationTime.TotalMilliseconds:0} ms, AUTH {AuthenticationTime.TotalMilliseconds:0} ms");
        foreach (var finding in Findings)
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"{finding.Rule.Id}: {ConnectionPolicy.Text(finding)}");
        return text.ToString();
    }
}
