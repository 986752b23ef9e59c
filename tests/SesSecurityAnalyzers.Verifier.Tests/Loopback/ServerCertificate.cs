using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>What a server shows: its leaf with the private key, and the intermediates that it sends.</summary>
internal sealed record ServerCertificate(X509Certificate2 Leaf, X509Certificate2Collection Intermediates)
{
    // Offline: a server that fetched its own OCSP answer or intermediates would show more than the test gave it.
    private SslStreamCertificateContext? _context;

    public SslStreamCertificateContext Context => _context ??= SslStreamCertificateContext.Create(Leaf, Intermediates, offline: true);
}
