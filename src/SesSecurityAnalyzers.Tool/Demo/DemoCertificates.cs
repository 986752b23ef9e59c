using System;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Tool.Demo;

/// <summary>A certification authority that lives as long as the demo, and what it issued.</summary>
internal sealed class DemoCertificates : IDisposable
{
    public const string Host = "email-smtp.demo.test";

    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _leafKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _issuer;
    private readonly DateTimeOffset _now = DateTimeOffset.UtcNow;

    public DemoCertificates()
    {
        Root = Authority("CN=Demo Root", _rootKey).CreateSelfSigned(_now.AddYears(-3), _now.AddYears(3));
        _issuer = Authority("CN=Demo Issuing CA", _issuerKey).Create(Root.SubjectName, X509SignatureGenerator.CreateForECDsa(_rootKey), _now.AddYears(-2), _now.AddYears(2), Serial());
        Good = Issue(Host, _now.AddDays(-1), _now.AddDays(90));
        Expired = Issue(Host, _now.AddDays(-90), _now.AddDays(-1));
        WrongName = Issue("elsewhere.demo.test", _now.AddDays(-1), _now.AddDays(90));
        using var self = Leaf(Host).CreateSelfSigned(_now.AddDays(-1), _now.AddDays(90));
        SelfSigned = SslStreamCertificateContext.Create(Usable(self), null, offline: true);
    }

    public X509Certificate2 Root { get; }

    public SslStreamCertificateContext Good { get; }

    public SslStreamCertificateContext Expired { get; }

    public SslStreamCertificateContext WrongName { get; }

    public SslStreamCertificateContext SelfSigned { get; }

    public void Dispose()
    {
        Root.Dispose();
        _issuer.Dispose();
        _rootKey.Dispose();
        _issuerKey.Dispose();
        _leafKey.Dispose();
    }

    private static CertificateRequest Authority(string name, ECDsa key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    private static byte[] Serial() => RandomNumberGenerator.GetBytes(12);

    // Windows cannot serve with a key that was never in a PKCS#12.
    private static X509Certificate2 Usable(X509Certificate2 certificate)
    {
        byte[] pfx = certificate.Export(X509ContentType.Pkcs12);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(pfx, null, X509KeyStorageFlags.Exportable);
#else
        return new X509Certificate2(pfx, (string?)null, X509KeyStorageFlags.Exportable);
#endif
    }

    private CertificateRequest Leaf(string name)
    {
        var request = new CertificateRequest("CN=" + name, _leafKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return request;
    }

    private SslStreamCertificateContext Issue(string name, DateTimeOffset from, DateTimeOffset to)
    {
        using var issued = Leaf(name).Create(_issuer.SubjectName, X509SignatureGenerator.CreateForECDsa(_issuerKey), from, to, Serial());
        using var withKey = issued.CopyWithPrivateKey(_leafKey);
        return SslStreamCertificateContext.Create(Usable(withKey), [_issuer], offline: true);
    }
}
