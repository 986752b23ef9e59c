namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>The object identifiers of RFC 5280 that chains are built and read by.</summary>
internal static class CertificateOids
{
    public const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    public const string CrlDistributionPoints = "2.5.29.31";
    public const string AuthorityInformationAccess = "1.3.6.1.5.5.7.1.1";
    public const string Ocsp = "1.3.6.1.5.5.7.48.1";
}
