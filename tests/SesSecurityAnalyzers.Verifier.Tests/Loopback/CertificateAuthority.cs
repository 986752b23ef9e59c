using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>A root, an intermediate and every kind of leaf that a server may show, with the CRL and OCSP answers that belong to them.</summary>
internal sealed class CertificateAuthority : IDisposable
{
    public const string SesHost = "email-smtp.us-east-1.amazonaws.com";

    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private long _serial = 0x1000;

    public CertificateAuthority(bool publishesRevocation = true)
    {
        Responder = publishesRevocation ? new RevocationResponder(this) : null;
        var id = Guid.NewGuid().ToString("N")[..8];
        var rootRequest = new CertificateRequest($"CN=Test Root {id}", _rootKey, HashAlgorithmName.SHA256);
        AsAuthority(rootRequest);
        Root = rootRequest.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow.AddYears(5));

        var issuerRequest = new CertificateRequest($"CN=Test Issuing CA {id}", _issuerKey, HashAlgorithmName.SHA256);
        AsAuthority(issuerRequest);
        issuerRequest.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Root, true, false));
        if (Responder is not null)
            issuerRequest.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([Responder.RootCrl]));
        Issuer = issuerRequest.Create(Root.SubjectName, X509SignatureGenerator.CreateForECDsa(_rootKey), DateTimeOffset.UtcNow.AddDays(-29), DateTimeOffset.UtcNow.AddYears(4), [2]);
    }

    public X509Certificate2 Root { get; }

    public X509Certificate2 Issuer { get; }

    public RevocationResponder? Responder { get; }

    /// <summary>Serial numbers that the CRL and the OCSP responder call revoked.</summary>
    public HashSet<string> Revoked { get; } = [];

    public ECDsa IssuerKey => _issuerKey;

    public X509Certificate2Collection Roots => [Root];

    public ServerCertificate Good(string host = SesHost) => Issue(host);

    public ServerCertificate Expired() => Issue(SesHost, DateTimeOffset.UtcNow.AddDays(-20), DateTimeOffset.UtcNow.AddDays(-1));

    public ServerCertificate NotYetValid() => Issue(SesHost, DateTimeOffset.UtcNow.AddDays(2), DateTimeOffset.UtcNow.AddDays(20));

    public ServerCertificate WrongName() => Issue("email-smtp.eu-west-1.amazonaws.com");

    public ServerCertificate CommonNameOnly() => Issue(SesHost, subjectAlternativeName: false);

    /// <summary>Its list of names promises more bytes than it has.</summary>
    public ServerCertificate UnreadableNames() => Issue(SesHost, subjectAlternativeName: false, further: Unreadable("2.5.29.17"));

    /// <summary>What it may be used for cannot be read.</summary>
    public ServerCertificate UnreadableUses() => Issue(SesHost, usage: null, further: Unreadable("2.5.29.37"));

    /// <summary>Where its OCSP responder is cannot be read.</summary>
    public ServerCertificate UnreadableResponder() => Issue(SesHost, crl: false, ocsp: false, further: Unreadable("1.3.6.1.5.5.7.1.1"));

    /// <summary>Where its CRL is, in every way that RFC 5280, 4.2.1.13 allows: a point without a name, one with a name relative to the issuer, and one with a directory name beside an address.</summary>
    public ServerCertificate ManyDistributionPoints(Uri address)
    {
        var points = new AsnWriter(AsnEncodingRules.DER);
        var tag = new Asn1Tag(TagClass.ContextSpecific, 0);
        using (points.PushSequence())
        {
            using (points.PushSequence())
            using (points.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
            using (points.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                points.WriteEncodedValue(Issuer.SubjectName.RawData);

            using (points.PushSequence())
            using (points.PushSequence(tag))
            using (points.PushSetOf(new Asn1Tag(TagClass.ContextSpecific, 1)))
            using (points.PushSequence())
            {
                points.WriteObjectIdentifier("2.5.4.3");
                points.WriteCharacterString(UniversalTagNumber.UTF8String, "crl");
            }

            using (points.PushSequence())
            using (points.PushSequence(tag))
            using (points.PushSequence(tag))
            {
                using (points.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                    points.WriteEncodedValue(Issuer.SubjectName.RawData);
                points.WriteCharacterString(UniversalTagNumber.IA5String, address.AbsoluteUri, new Asn1Tag(TagClass.ContextSpecific, 6));
            }
        }

        return Issue(SesHost, crl: false, ocsp: false, further: new X509Extension("2.5.29.31", points.Encode(), critical: false));
    }

    /// <summary>Names that no client should print as they are.</summary>
    public ServerCertificate NamesWithControlCharacters()
    {
        var names = new AsnWriter(AsnEncodingRules.DER);
        using (names.PushSequence())
            names.WriteCharacterString(UniversalTagNumber.IA5String, "evil.example\r\nforged\u001B[2J", new Asn1Tag(TagClass.ContextSpecific, 2));
        return Issue(SesHost, subjectAlternativeName: false, further: new X509Extension("2.5.29.17", names.Encode(), critical: false));
    }

    public ServerCertificate WithoutIntermediate() => Issue(SesHost) with { Intermediates = [] };

    public ServerCertificate WeakKey()
    {
        var key = RSA.Create(1024);
        return Issue(SesHost, leafKey: key);
    }

    public ServerCertificate ForClients() => Issue(SesHost, usage: "1.3.6.1.5.5.7.3.2");

    public ServerCertificate RevokedByCrl()
    {
        var certificate = Issue(SesHost, ocsp: false);
        Revoked.Add(certificate.Leaf.SerialNumber);
        return certificate;
    }

    public ServerCertificate RevokedByOcsp()
    {
        var certificate = Issue(SesHost, crl: false);
        Revoked.Add(certificate.Leaf.SerialNumber);
        return certificate;
    }

    public ServerCertificate GoodByOcsp() => Issue(SesHost, crl: false);

    /// <summary>Signed with SHA-1 by an RSA issuer that this authority's root vouches for.</summary>
    public ServerCertificate SignedWithSha1()
    {
        using var issuerKey = RSA.Create(2048);
        var issuerRequest = new CertificateRequest("CN=Test SHA-1 CA", issuerKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        AsAuthority(issuerRequest);
        var issuer = issuerRequest.Create(Root.SubjectName, X509SignatureGenerator.CreateForECDsa(_rootKey), DateTimeOffset.UtcNow.AddDays(-29), DateTimeOffset.UtcNow.AddYears(4), [3]);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={SesHost}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        AsServer(request, SesHost, true);
        var leaf = request.Create(issuer.SubjectName, new Sha1Signature(issuerKey), DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(60), [7]);
        return new ServerCertificate(leaf.CopyWithPrivateKey(key), [issuer]);
    }

    public static ServerCertificate SelfSigned(string host = SesHost)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        AsServer(request, host, true);
        return new ServerCertificate(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(60)), []);
    }

    public ServerCertificate Issue(string host, DateTimeOffset? from = null, DateTimeOffset? until = null, bool subjectAlternativeName = true, bool crl = true, bool ocsp = true,
        RSA? leafKey = null, string? usage = "1.3.6.1.5.5.7.3.1", Uri? crlAddress = null, X509Extension? further = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = leafKey is null
            ? new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256)
            : new CertificateRequest($"CN={host}", leafKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        AsServer(request, host, subjectAlternativeName, usage);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Issuer, true, false));
        if (crlAddress is not null)
            request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([crlAddress.AbsoluteUri]));
        else if (crl && Responder is not null)
            request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([Responder.IssuerCrl]));
        if (ocsp && crlAddress is null && Responder is not null)
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([Responder.Ocsp], null));
        if (further is not null)
            request.CertificateExtensions.Add(further);
        var serial = BitConverter.GetBytes(Interlocked.Increment(ref _serial));
        Array.Reverse(serial);
        var leaf = request.Create(Issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_issuerKey), from ?? DateTimeOffset.UtcNow.AddDays(-1), until ?? DateTimeOffset.UtcNow.AddDays(60), serial);
        return new ServerCertificate(leafKey is null ? leaf.CopyWithPrivateKey(key) : leaf.CopyWithPrivateKey(leafKey), [Issuer]);
    }

    public byte[] BuildIssuerCrl()
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var serial in Revoked)
            builder.AddEntry(Convert.FromHexString(serial), DateTimeOffset.UtcNow.AddHours(-1), X509RevocationReason.KeyCompromise);
        return Build(builder, Issuer.SubjectName, _issuerKey, Issuer);
    }

    public byte[] BuildRootCrl() => Build(new CertificateRevocationListBuilder(), Root.SubjectName, _rootKey, Root);

    // .NET makes no SHA-1 certificates of its own any more.
    private sealed class Sha1Signature(RSA key) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05, 0x05, 0x00];

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);

        protected override PublicKey BuildPublicKey() => new(key);
    }

    public void Dispose()
    {
        Responder?.Dispose();
        Root.Dispose();
        Issuer.Dispose();
        _rootKey.Dispose();
        _issuerKey.Dispose();
    }

    // A sequence of 32 bytes, of which two are there.
    private static X509Extension Unreadable(string oid) => new(oid, [0x30, 0x20, 0x82, 0x1E], critical: false);

    private static byte[] Build(CertificateRevocationListBuilder builder, X500DistinguishedName name, ECDsa key, X509Certificate2 authority) =>
        builder.Build(name, X509SignatureGenerator.CreateForECDsa(key), 1, DateTimeOffset.UtcNow.AddDays(2), HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false), DateTimeOffset.UtcNow.AddHours(-2));

    private static void AsAuthority(CertificateRequest request)
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign | X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
    }

    private static void AsServer(CertificateRequest request, string host, bool subjectAlternativeName, string? usage = "1.3.6.1.5.5.7.3.1")
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, true));
        if (usage is not null)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        if (!subjectAlternativeName)
            return;
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
    }
}
