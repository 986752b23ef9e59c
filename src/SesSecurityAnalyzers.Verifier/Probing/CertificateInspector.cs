using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Verifies a chain as it was sent. .NET repairs chains by downloading and caching what is missing; here nothing is downloaded, and an element that
/// was neither sent nor a root counts as missing. Revocation is asked for in a build of its own, with its own time limit.
/// </summary>
internal static class CertificateInspector
{
    private static readonly TimeSpan RevocationLimit = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan RetrievalTimeout = TimeSpan.FromSeconds(2);

    public static async Task<CertificateReport> InspectAsync(
        IReadOnlyList<X509Certificate2> sent, string host, ProbeOptions options, byte[]? stapledOcsp, CancellationToken cancellationToken)
    {
        var problems = new List<(CertificateProblem Problem, string Explanation)>();
        var readable = sent.Where(IsReadable).ToList();
        if (readable.Count < sent.Count)
        {
            return new CertificateReport
            {
                Chain = readable.Select(Summarize).ToList(),
                Problems = [CertificateProblem.Invalid],
                Explanations = ["A certificate was sent that cannot be read."],
                Revocation = RevocationStatus.NotChecked,
                StapledOcsp = OcspStaple.Read(stapledOcsp),
            };
        }

        var leaf = sent[0];
        string? anchor = Build(sent, options, problems);

        if (!CertificateNames.Match(leaf, host.TrimEnd('.')))
            problems.Add((CertificateProblem.NameMismatch, $"The certificate is for {DescribeNames(leaf)}, not for {host}."));
        AddWeaknesses(sent, problems);

        var revocation = RevocationStatus.NotChecked;
        if (options.CheckRevocation && anchor is not null)
            revocation = await AskRevocationAsync(sent, options, cancellationToken).ConfigureAwait(false);
        var stapled = OcspStaple.Read(stapledOcsp);
        if (revocation == RevocationStatus.Revoked || stapled == RevocationStatus.Revoked)
            problems.Add((CertificateProblem.Revoked, "The issuer has revoked the certificate."));

        return new CertificateReport
        {
            Chain = sent.Select(Summarize).ToList(),
            TrustAnchor = anchor,
            Problems = problems.Select(p => p.Problem).ToList(),
            Explanations = problems.Select(p => p.Explanation).ToList(),
            Revocation = revocation,
            StapledOcsp = stapled,
        };
    }

    private static string? Build(IReadOnlyList<X509Certificate2> sent, ProbeOptions options, List<(CertificateProblem, string)> problems)
    {
        using var chain = CreateChain(sent, options);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        bool built;
        try
        {
            built = chain.Build(sent[0]);
        }
        catch (CryptographicException)
        {
            // An extension that cannot be read ends the build itself.
            problems.Add((CertificateProblem.Invalid, "The chain does not verify: a certificate has an extension that cannot be read."));
            return null;
        }

        var elements = chain.ChainElements.Select(e => e.Certificate).ToList();
        var now = DateTime.Now;
        var statuses = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, s) => all | s.Status);

        foreach (var element in elements)
        {
            if (element.NotAfter < now)
                problems.Add((CertificateProblem.Expired, $"{CommonName(element.SubjectName)} expired on {InvariantText.Day(element.NotAfter)}."));
            else if (element.NotBefore > now)
                problems.Add((CertificateProblem.NotYetValid, $"{CommonName(element.SubjectName)} is valid only from {InvariantText.Day(element.NotBefore)} on."));
        }

        var top = elements[^1];
        bool anchored = (statuses & (X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot)) == 0;
        if (!anchored)
        {
            bool selfIssued = top.SubjectName.RawData.AsSpan().SequenceEqual(top.IssuerName.RawData);
            if (elements.Count == 1 && selfIssued)
                problems.Add((CertificateProblem.SelfSigned, "The certificate is self-signed."));
            else if (elements.Count == 1)
                problems.Add((CertificateProblem.IncompleteChain, $"The issuer {CommonName(top.IssuerName)} was not sent and is no trusted root."));
            else
                problems.Add((CertificateProblem.UntrustedRoot, $"The chain ends at {CommonName(selfIssued ? top.SubjectName : top.IssuerName)}, which is not trusted."));
        }
        else
        {
            var missing = elements.Skip(1).SkipLast(1).FirstOrDefault(e => !sent.Any(s => s.RawDataMemory.Span.SequenceEqual(e.RawDataMemory.Span)));
            if (missing is not null)
                problems.Add((CertificateProblem.IncompleteChain, $"The intermediate {CommonName(missing.SubjectName)} was not sent."));
        }

        const X509ChainStatusFlags told = X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.NotTimeValid;
        if (!built && (statuses & ~told) != 0)
            problems.Add((CertificateProblem.Invalid, $"The chain does not verify: {statuses & ~told}."));
        return anchored ? CommonName(top.SubjectName) : null;
    }

    private static async Task<RevocationStatus> AskRevocationAsync(IReadOnlyList<X509Certificate2> sent, ProbeOptions options, CancellationToken cancellationToken)
    {
        if (!sent[0].Extensions.Any(e => e.Oid?.Value is CertificateOids.CrlDistributionPoints or CertificateOids.AuthorityInformationAccess))
            return RevocationStatus.NotPublished;

        // The build is synchronous and hears no cancellation; past the limit it is left to end on its own.
        var build = Task.Run(
            () =>
            {
                using var chain = CreateChain(sent, options);
                chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
                chain.ChainPolicy.RevocationFlag = X509RevocationFlag.ExcludeRoot;
                chain.ChainPolicy.UrlRetrievalTimeout = RetrievalTimeout;
                chain.Build(sent[0]);
                return chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, s) => all | s.Status);
            },
            CancellationToken.None);
        try
        {
            var statuses = await build.WaitAsync(RevocationLimit, cancellationToken).ConfigureAwait(false);
            if ((statuses & X509ChainStatusFlags.Revoked) != 0)
                return RevocationStatus.Revoked;
            return (statuses & (X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation)) != 0 ? RevocationStatus.Unknown : RevocationStatus.Good;
        }
        catch (Exception e) when (e is TimeoutException or CryptographicException)
        {
            return RevocationStatus.Unknown;
        }
    }

    private static X509Chain CreateChain(IReadOnlyList<X509Certificate2> sent, ProbeOptions options)
    {
        var chain = new X509Chain();
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(CertificateOids.ServerAuthentication));
        foreach (var certificate in sent.Skip(1))
            chain.ChainPolicy.ExtraStore.Add(certificate);
        if (options.TrustedRoots.Count > 0)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            foreach (var root in options.TrustedRoots)
                chain.ChainPolicy.CustomTrustStore.Add(root);
        }

        return chain;
    }

    private static void AddWeaknesses(IReadOnlyList<X509Certificate2> sent, List<(CertificateProblem, string)> problems)
    {
        foreach (var certificate in sent)
        {
            bool isRoot = certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
            if (CertificateStrength.WeakKey(certificate) is { } key)
                problems.Add((CertificateProblem.Weak, $"{CommonName(certificate.SubjectName)} has {key}."));
            if (!isRoot && CertificateStrength.WeakSignature(certificate) is { } algorithm)
                problems.Add((CertificateProblem.Weak, $"{CommonName(certificate.SubjectName)} is signed with {algorithm}."));
        }
    }

    // Loading reads the frame alone: names, times and keys that make no sense show when they are asked for.
    private static bool IsReadable(X509Certificate2 certificate)
    {
        try
        {
            Summarize(certificate);
            CertificateStrength.WeakKey(certificate);
            CommonName(certificate.SubjectName);
            CommonName(certificate.IssuerName);
            return true;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    private static CertificateSummary Summarize(X509Certificate2 certificate) => new()
    {
        Subject = RemoteText.Plain(certificate.Subject),
        Issuer = RemoteText.Plain(certificate.Issuer),
        NotBefore = certificate.NotBefore.ToUniversalTime(),
        NotAfter = certificate.NotAfter.ToUniversalTime(),
        Names = CertificateNames.Of(certificate),
        Key = DescribeKey(certificate),
        SignatureAlgorithm = certificate.SignatureAlgorithm.FriendlyName ?? certificate.SignatureAlgorithm.Value ?? "",
        Sha256 = certificate.GetCertHashString(HashAlgorithmName.SHA256),
    };

    private static string DescribeKey(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
            return $"RSA {rsa.KeySize}";
        using var ecdsa = certificate.GetECDsaPublicKey();
        return ecdsa is not null ? $"ECDSA {ecdsa.KeySize}" : certificate.PublicKey.Oid.FriendlyName ?? certificate.PublicKey.Oid.Value ?? "";
    }

    private static string DescribeNames(X509Certificate2 certificate)
    {
        var names = CertificateNames.Of(certificate);
        return names.Count switch
        {
            0 => "no name at all",
            <= 3 => string.Join(", ", names),
            _ => string.Join(", ", names.Take(3)) + $" and {names.Count - 3} more",
        };
    }

    private static string CommonName(X500DistinguishedName name)
    {
        foreach (var part in name.EnumerateRelativeDistinguishedNames())
        {
            const string commonName = "2.5.4.3";
            if (!part.HasMultipleElements && part.GetSingleElementType().Value == commonName)
                return RemoteText.Plain(part.GetSingleElementValue() ?? name.Name);
        }

        return RemoteText.Plain(name.Name);
    }
}
