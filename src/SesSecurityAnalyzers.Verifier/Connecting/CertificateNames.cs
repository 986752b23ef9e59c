using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>The names that a certificate has as SAN (RFC 9525); one whose list cannot be read has none.</summary>
internal static class CertificateNames
{
    public static bool Match(X509Certificate2 certificate, string host)
    {
        try
        {
            return certificate.MatchesHostname(host, allowWildcards: true, allowCommonName: false);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    public static IReadOnlyList<string> Of(X509Certificate2 certificate)
    {
        var names = new List<string>();
        foreach (var extension in certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>())
        {
            try
            {
                names.AddRange(extension.EnumerateDnsNames().Select(RemoteText.Plain));
                names.AddRange(extension.EnumerateIPAddresses().Select(a => a.ToString()));
            }
            catch (CryptographicException)
            {
                // Decoded only now that it is asked for.
            }
        }

        return names;
    }
}
