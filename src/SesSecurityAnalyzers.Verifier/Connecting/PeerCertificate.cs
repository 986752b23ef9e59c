using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Checks the certificate of one handshake: name by DNS-ID (RFC 9525), validity, trust, completeness of what the server sent, strength. Revocation has its own step,
/// <see cref="RevocationCheck"/>, because looking it up would block the handshake.
/// </summary>
internal sealed class PeerCertificate : IDisposable
{
    /// <summary>What is said of a certificate that makes no sense.</summary>
    public const string Unreadable = "the server sent a certificate that cannot be read";

    private readonly string _host;
    private readonly SesTrustedRoots? _trusted;
    private readonly List<X509Certificate2> _chain = [];
    private readonly X509Certificate2Collection _sent = [];

    public PeerCertificate(string host, SesTrustedRoots? trusted)
    {
        _host = host.TrimEnd('.');
        _trusted = trusted is not null && trusted.Covers(host) ? trusted : null;
    }

    /// <summary>Leaf first, root last; copies that outlive the handshake.</summary>
    public IReadOnlyList<X509Certificate2> Chain => _chain;

    public X509Certificate2Collection Sent => _sent;

    public X509Certificate2Collection? Roots => _trusted?.Roots;

    public SesFailure? Failure { get; private set; }

    public string? FailureDetail { get; private set; }

    public SslClientAuthenticationOptions CreateOptions(SslProtocols protocols, RemoteCertificateValidationCallback callback)
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        policy.ApplicationPolicy.Add(new Oid(CertificateOids.ServerAuthentication));
        if (_trusted is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(_trusted.Roots);
        }

        return new SslClientAuthenticationOptions
        {
            TargetHost = _host,
            EnabledSslProtocols = protocols,
            EncryptionPolicy = EncryptionPolicy.RequireEncryption,
            CertificateChainPolicy = policy,
            RemoteCertificateValidationCallback = callback,
            // A resumed session brings no certificate to check, and a farm shares its tickets.
            AllowTlsResume = false,
            AllowRenegotiation = false,
        };
    }

    public bool IsFor(string host) => string.Equals(_host, host.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    public void Dispose()
    {
        foreach (var certificate in _chain.Concat(_sent))
            certificate.Dispose();
    }

    /// <summary>The check itself, called once in the handshake.</summary>
    public bool Accept(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        try
        {
            return Check(certificate, chain, errors);
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or FormatException)
        {
            // .NET loads the frame alone; names, times and keys that make no sense show when they are asked for.
            return Refuse(SesFailure.CertificateInvalid, Unreadable);
        }
    }

    private bool Check(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 leaf || chain is null)
            return Refuse(SesFailure.CertificateInvalid, "the server sent no certificate");

        foreach (var element in chain.ChainElements)
            _chain.Add(new X509Certificate2(element.Certificate));
        foreach (var sent in chain.ChainPolicy.ExtraStore)
            _sent.Add(new X509Certificate2(sent));

        // .NET would take the common name where there is no SAN; RFC 9525 does not.
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) || !CertificateNames.Match(leaf, _host))
            return Refuse(SesFailure.CertificateName, $"the certificate is for {Names(leaf)}");

        return CheckTimes(chain) && CheckChain(chain, errors) && CheckStrength();
    }

    private bool CheckTimes(X509Chain chain)
    {
        var now = DateTime.Now;
        foreach (var element in chain.ChainElements)
        {
            var certificate = element.Certificate;
            if (now > certificate.NotAfter)
                return Refuse(SesFailure.CertificateExpired, $"{certificate.Subject} expired on {InvariantText.Day(certificate.NotAfter)}");
            if (now < certificate.NotBefore)
                return Refuse(SesFailure.CertificateNotYetValid, $"{certificate.Subject} is not valid before {InvariantText.Day(certificate.NotBefore)}");
        }

        return true;
    }

    private bool CheckChain(X509Chain chain, SslPolicyErrors errors)
    {
        var status = X509ChainStatusFlags.NoError;
        foreach (var entry in chain.ChainStatus)
            status |= entry.Status;

        var last = _chain[^1];
        var selfSigned = last.SubjectName.RawData.AsSpan().SequenceEqual(last.IssuerName.RawData);
        if (status.HasFlag(X509ChainStatusFlags.PartialChain) && !selfSigned)
        {
            return _sent.Any(c => c.SubjectName.RawData.AsSpan().SequenceEqual(last.IssuerName.RawData)) || _chain.Count > 1
                ? Refuse(SesFailure.CertificateUntrusted, $"the chain ends at {last.Subject}, whose issuer {last.Issuer} is not among the trusted roots")
                : Refuse(SesFailure.CertificateChainIncomplete, $"the issuer of {last.Subject}, {last.Issuer}, was not sent and is not a trusted root");
        }

        if (status.HasFlag(X509ChainStatusFlags.UntrustedRoot) || status.HasFlag(X509ChainStatusFlags.PartialChain))
        {
            return Refuse(SesFailure.CertificateUntrusted, _chain.Count == 1
                ? $"{last.Subject} is self-signed and not a trusted root"
                : $"the root {last.Subject} is not trusted");
        }

        if (status.HasFlag(X509ChainStatusFlags.HasWeakSignature))
            return Refuse(SesFailure.CertificateWeak, "a certificate of the chain is signed with a broken algorithm");

        if (status != X509ChainStatusFlags.NoError || errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            return Refuse(SesFailure.CertificateInvalid, $"the chain is not valid: {status}");

        // .NET completes a chain from its own cache of earlier downloads; other clients would fail, and so would this one elsewhere.
        for (var i = 1; i < _chain.Count - 1; i++)
        {
            var issuer = _chain[i];
            if (!_sent.Any(c => c.RawDataMemory.Span.SequenceEqual(issuer.RawDataMemory.Span)))
                return Refuse(SesFailure.CertificateChainIncomplete, $"the intermediate {issuer.Subject} was not sent");
        }

        return true;
    }

    private bool CheckStrength()
    {
        for (var i = 0; i < _chain.Count; i++)
        {
            var certificate = _chain[i];
            if (CertificateStrength.WeakKey(certificate) is { } key)
                return Refuse(SesFailure.CertificateWeak, $"{certificate.Subject} has {key}");

            var isRoot = i == _chain.Count - 1 && i > 0;
            if (!isRoot && CertificateStrength.WeakSignature(certificate) is { } algorithm)
                return Refuse(SesFailure.CertificateWeak, $"{certificate.Subject} is signed with {algorithm}");
        }

        return true;
    }

    private bool Refuse(SesFailure failure, string detail)
    {
        Failure = failure;
        FailureDetail = detail;
        return false;
    }

    private static string Names(X509Certificate2 leaf)
    {
        const int shown = 5;
        var names = CertificateNames.Of(leaf);
        return names.Count == 0 ? $"{leaf.Subject} (it has no SAN with a name that can be read)" : string.Join(", ", names.Take(shown));
    }
}
