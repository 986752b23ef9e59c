using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>Revocation, asked of a CRL and an OCSP responder on loopback.</summary>
public sealed class CertificateInspectorTests : IDisposable
{
    private readonly CertificateAuthority _authority = new();

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task What_the_CRL_lists_is_revoked()
    {
        var report = await InspectAsync(_authority.RevokedByCrl());

        Assert.Equal((RevocationStatus.Revoked, false), (report.Revocation, report.IsGood));
        Assert.Contains(CertificateProblem.Revoked, report.Problems);
        Assert.Contains("The issuer has revoked the certificate.", report.Explanations);
    }

    [Fact]
    public async Task What_the_CRL_does_not_list_is_good()
    {
        var report = await InspectAsync(_authority.Issue(CertificateAuthority.SesHost, ocsp: false));

        Assert.Equal((RevocationStatus.Good, true), (report.Revocation, report.IsGood));
    }

    [Fact]
    public async Task What_the_responder_calls_revoked_is_revoked()
    {
        var report = await InspectAsync(_authority.RevokedByOcsp());

        Assert.Equal(RevocationStatus.Revoked, report.Revocation);
        Assert.Contains(CertificateProblem.Revoked, report.Problems);
    }

    [Fact]
    public async Task What_no_one_answers_for_is_unknown()
    {
        // Nothing listens on port 1 of this machine.
        var report = await InspectAsync(_authority.Issue(CertificateAuthority.SesHost, crlAddress: new Uri($"http://127.0.0.1:1/{Guid.NewGuid():N}.crl")));

        Assert.Equal((RevocationStatus.Unknown, true), (report.Revocation, report.IsGood));
    }

    [Fact]
    public async Task A_certificate_that_names_no_address_says_nothing()
    {
        using var quiet = new CertificateAuthority(publishesRevocation: false);

        Assert.Equal(RevocationStatus.NotPublished, (await InspectAsync(quiet.Good(), quiet)).Revocation);
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_unknown() =>
        Assert.Equal(RevocationStatus.Unknown, (await InspectAsync(_authority.UnreadableResponder())).Revocation);

    [Fact]
    public async Task Nobody_is_asked_about_a_chain_that_is_not_trusted()
    {
        var report = await InspectAsync(CertificateAuthority.SelfSigned());

        Assert.Equal(RevocationStatus.NotChecked, report.Revocation);
        Assert.Equal([CertificateProblem.SelfSigned], report.Problems);
    }

    [Fact]
    public async Task A_certificate_that_does_not_hold_yet()
    {
        var certificate = _authority.NotYetValid();
        var report = await InspectAsync(certificate);

        Assert.Contains(CertificateProblem.NotYetValid, report.Problems);
        Assert.Contains($"{CertificateAuthority.SesHost} is valid only from {certificate.Leaf.NotBefore.ToUniversalTime():yyyy-MM-dd} on.", report.Explanations);
    }

    // .NET finds an issuer among those that this machine knows; other clients do not.
    [Fact]
    public async Task An_intermediate_that_only_this_machine_knows_was_not_sent()
    {
        // The server of the test knows it too, and would send it.
        var certificate = _authority.WithoutIntermediate();
        Assert.NotNull(certificate.Context);
        using var store = new X509Store(StoreName.CertificateAuthority, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadWrite);
        store.Add(_authority.Issuer);
        try
        {
            var report = await InspectAsync(certificate);

            Assert.Equal([CertificateProblem.IncompleteChain], report.Problems);
            Assert.Equal($"The intermediate {_authority.Issuer.GetNameInfo(X509NameType.SimpleName, forIssuer: false)} was not sent.", Assert.Single(report.Explanations));

            await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = certificate });
            var refused = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(TestMessages.For(server, _authority), TestContext.Current.CancellationToken));
            Assert.Equal(SesFailure.CertificateChainIncomplete, refused.Failure);
            Assert.Contains("was not sent", refused.Message, StringComparison.Ordinal);
            Assert.False(server.SawCredential);
        }
        finally
        {
            store.Remove(_authority.Issuer);
        }
    }

    [Fact]
    public async Task Three_of_many_names_are_told()
    {
        var names = new SubjectAlternativeNameBuilder();
        foreach (string name in new[] { "a.test", "b.test", "c.test", "d.test", "e.test" })
            names.AddDnsName(name);
        var report = await InspectAsync(_authority.Issue(CertificateAuthority.SesHost, subjectAlternativeName: false, further: names.Build()));

        Assert.Contains(CertificateProblem.NameMismatch, report.Problems);
        Assert.Contains(report.Explanations, e => e.Contains("a.test, b.test, c.test and 2 more", StringComparison.Ordinal));
    }

    // What the sender refuses.
    [Fact]
    public async Task A_short_elliptic_key_is_weak()
    {
        using var key = ECDsa.Create(ECCurve.CreateFromFriendlyName("secp224r1"));
        var request = new CertificateRequest($"CN={CertificateAuthority.SesHost}", key, HashAlgorithmName.SHA256);
        var report = await InspectAsync(new ServerCertificate(request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)), []));

        Assert.Contains(CertificateProblem.Weak, report.Problems);
        Assert.Contains($"{CertificateAuthority.SesHost} has an EC key of 224 bits.", report.Explanations);
    }

    private Task<CertificateReport> InspectAsync(ServerCertificate certificate, CertificateAuthority? authority = null)
    {
        var options = new ProbeOptions { CheckRevocation = true };
        options.TrustedRoots.Add((authority ?? _authority).Root);
        return CertificateInspector.InspectAsync([certificate.Leaf, .. certificate.Intermediates], CertificateAuthority.SesHost, options, stapledOcsp: null, TestContext.Current.CancellationToken);
    }
}
