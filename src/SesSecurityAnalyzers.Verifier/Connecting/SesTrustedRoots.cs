using System;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Root certificates that are trusted for one named host, and for no other. Immutable; thread safe.</summary>
public sealed class SesTrustedRoots
{
    /// <summary>Trusts <paramref name="roots"/> for <paramref name="host"/>, in place of the system's roots.</summary>
    /// <param name="host">The one host name; a wildcard is not taken.</param>
    /// <param name="roots">The root certificates.</param>
    /// <exception cref="ArgumentException">The host is empty or a pattern, or there is no root.</exception>
    public SesTrustedRoots(string host, X509Certificate2Collection roots)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        ArgumentNullException.ThrowIfNull(roots);
        if (host.Contains('*', StringComparison.Ordinal))
            throw new ArgumentException("Roots are trusted for one named host, not for a pattern.", nameof(host));
        if (roots.Count == 0)
            throw new ArgumentException("There is no root certificate.", nameof(roots));
        Host = host;
        Roots = roots;
    }

    /// <summary>The host that the roots are trusted for.</summary>
    public string Host { get; }

    /// <summary>The roots.</summary>
    public X509Certificate2Collection Roots { get; }

    /// <summary>Reads the roots from a PEM file.</summary>
    /// <param name="host">The one host name.</param>
    /// <param name="path">A PEM file with one or more certificates.</param>
    /// <exception cref="ArgumentException">The host is empty or a pattern, or the file has no certificate.</exception>
    /// <exception cref="System.IO.IOException">The file cannot be read.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file is broken.</exception>
    public static SesTrustedRoots FromPemFile(string host, string path)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(path);
        return new SesTrustedRoots(host, roots);
    }

    internal bool Covers(string host) => string.Equals(Host.TrimEnd('.'), host.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The host and the number of roots.</summary>
    public override string ToString() => $"{Roots.Count} root(s) for {Host}";
}
