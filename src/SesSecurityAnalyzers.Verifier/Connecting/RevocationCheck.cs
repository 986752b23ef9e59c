using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Formats.Asn1;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Looks up revocation in a chain build of its own, off the handshake: .NET does it synchronously, and one silent responder holds it for three times the retrieval
/// limit, deaf to cancellation.
/// </summary>
internal sealed class RevocationCheck
{
    private const int CacheLimit = 64;

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (RevocationStatus Status, long Until)> _known = new(StringComparer.Ordinal);

    /// <summary>What is known of the chain, after at most <paramref name="limit"/>.</summary>
    public async Task<(RevocationStatus Status, string? Detail)> LookUpAsync(PeerCertificate peer, TimeSpan limit, CancellationToken cancellationToken)
    {
        var key = string.Concat(peer.Chain.Select(c => c.GetCertHashString(HashAlgorithmName.SHA256)));
        if (_known.TryGetValue(key, out var known) && Environment.TickCount64 < known.Until)
            return (known.Status, null);

        // Copies, because the lookup may outlive the connection.
        var chain = peer.Chain.Select(c => new X509Certificate2(c)).ToArray();
        var sent = new X509Certificate2Collection(peer.Sent.Select(c => new X509Certificate2(c)).ToArray());
        var roots = peer.Roots;
        var lookup = Task.Factory.StartNew(() => Build(chain, sent, roots, limit), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var result = await lookup.WaitAsync(limit, cancellationToken).ConfigureAwait(false);
            if (result.Status is RevocationStatus.Good or RevocationStatus.NotPublished && _known.Count < CacheLimit)
                _known[key] = (result.Status, Environment.TickCount64 + (long)GoodFor.TotalMilliseconds);
            return result;
        }
        catch (TimeoutException)
        {
            return (RevocationStatus.Unknown, $"no answer within {InvariantText.Seconds(limit)} from {string.Join(", ", peer.Chain.SelectMany(Sources).Distinct().Take(3))}");
        }
    }

    private static (RevocationStatus Status, string? Detail) Build(X509Certificate2[] certificates, X509Certificate2Collection sent, X509Certificate2Collection? roots, TimeSpan limit)
    {
        try
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
            chain.ChainPolicy.RevocationFlag = X509RevocationFlag.ExcludeRoot;
            chain.ChainPolicy.UrlRetrievalTimeout = limit;
            chain.ChainPolicy.DisableCertificateDownloads = true;
            chain.ChainPolicy.ExtraStore.AddRange(sent);
            chain.ChainPolicy.ExtraStore.AddRange(certificates);
            if (roots is not null)
            {
                chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                chain.ChainPolicy.CustomTrustStore.AddRange(roots);
            }

            chain.Build(certificates[0]);
            return Judge(chain);
        }
        finally
        {
            foreach (var certificate in certificates.Concat(sent))
                certificate.Dispose();
        }
    }

    private static (RevocationStatus Status, string? Detail) Judge(X509Chain chain)
    {
        var status = RevocationStatus.NotPublished;
        string? detail = null;
        for (var i = 0; i < chain.ChainElements.Count - 1; i++)
        {
            var element = chain.ChainElements[i];
            var flags = element.ChainElementStatus.Aggregate(X509ChainStatusFlags.NoError, (sum, next) => sum | next.Status);
            if (flags.HasFlag(X509ChainStatusFlags.Revoked))
                return (RevocationStatus.Revoked, $"{element.Certificate.Subject} is revoked");

            var sources = Sources(element.Certificate).ToArray();
            if (sources.Length == 0)
                continue;
            if (flags.HasFlag(X509ChainStatusFlags.RevocationStatusUnknown) || flags.HasFlag(X509ChainStatusFlags.OfflineRevocation))
            {
                status = RevocationStatus.Unknown;
                detail ??= $"no valid answer from {string.Join(", ", sources.Take(3))}";
            }
            else if (status == RevocationStatus.NotPublished)
            {
                status = RevocationStatus.Good;
            }
        }

        return (status, detail);
    }

    /// <summary>The addresses of CRLs and OCSP responders that a certificate names (RFC 5280 4.2.1.13 and 4.2.2.1).</summary>
    private static IEnumerable<string> Sources(X509Certificate2 certificate)
    {
        foreach (var extension in certificate.Extensions)
        {
            if (extension.Oid?.Value == CertificateOids.CrlDistributionPoints)
            {
                foreach (var uri in Uris(extension.RawData))
                    yield return uri;
            }
            else if (extension is X509AuthorityInformationAccessExtension access && extension.Oid?.Value == CertificateOids.AuthorityInformationAccess)
            {
                foreach (var uri in Uris(access))
                    yield return uri;
            }
        }
    }

    private static IReadOnlyList<string> Uris(X509AuthorityInformationAccessExtension access)
    {
        try
        {
            return access.EnumerateUris(CertificateOids.Ocsp).ToArray();
        }
        catch (CryptographicException)
        {
            return ["an unreadable OCSP address"];
        }
    }

    private static List<string> Uris(byte[] distributionPoints)
    {
        var found = new List<string>();
        try
        {
            var points = new AsnReader(distributionPoints, AsnEncodingRules.DER).ReadSequence();
            while (points.HasData)
            {
                var point = points.ReadSequence();
                var name = new Asn1Tag(TagClass.ContextSpecific, 0);
                if (!point.HasData || !point.PeekTag().HasSameClassAndValue(name))
                    continue;
                var choice = point.ReadSequence(name);
                if (!choice.HasData || !choice.PeekTag().HasSameClassAndValue(name))
                    continue;
                var names = choice.ReadSequence(name);
                while (names.HasData)
                {
                    var uri = new Asn1Tag(TagClass.ContextSpecific, 6);
                    if (names.PeekTag().HasSameClassAndValue(uri))
                        found.Add(names.ReadCharacterString(UniversalTagNumber.IA5String, uri));
                    else
                        names.ReadEncodedValue();
                }
            }
        }
        catch (AsnContentException)
        {
            // Something is named there, and what it says cannot be read: unknown, not "nothing published".
            found.Add("an unreadable distribution point");
        }

        return found;
    }
}
