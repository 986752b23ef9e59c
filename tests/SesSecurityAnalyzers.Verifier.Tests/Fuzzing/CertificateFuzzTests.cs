using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CsCheck;
using SesSecurityAnalyzers.Tests.Fuzzing;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using SesSecurityAnalyzers.Verifier.Tests.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Fuzzing;

/// <summary>Certificates and staples with bytes changed: a server may send anything.</summary>
public sealed class CertificateFuzzTests
{
    [Fact]
    public async Task A_certificate_that_loads_is_reported_on_and_a_changed_one_never_trusted()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        byte[][] originals = [authority.Good().Leaf.RawData, authority.CommonNameOnly().Leaf.RawData, authority.WeakKey().Leaf.RawData, authority.SignedWithSha1().Leaf.RawData, CertificateAuthority.SelfSigned().Leaf.RawData];
        var options = new ProbeOptions { CheckRevocation = false };
        foreach (var root in authority.Roots)
            options.TrustedRoots.Add(root);
        var loaded = 0;
        await Fuzz.ForAllAsync(Gen.Select(Gen.OneOfConst(originals), Gen.Select(Gen.Int[0, 2000], Gen.OneOf(Gen.Byte, Gen.OneOfConst<byte>(0, 1, 0x7F, 0x80, 0xFF))).Array[1, 4]), async value =>
        {
            var bytes = (byte[])value.Item1.Clone();
            foreach (var (at, changed) in value.Item2)
                bytes[at % bytes.Length] = changed;
            if (bytes.AsSpan().SequenceEqual(value.Item1))
                return;
            X509Certificate2 certificate;
            try
            {
                certificate = X509CertificateLoader.LoadCertificate(bytes);
            }
            catch (CryptographicException)
            {
                return;
            }

            using (certificate)
            {
                loaded++;
                var report = await CertificateInspector.InspectAsync([certificate, authority.Issuer], CertificateAuthority.SesHost, options, stapledOcsp: null, TestContext.Current.CancellationToken);
                Assert.NotEmpty(report.Problems);
                Assert.Equal(report.Problems.Count, report.Explanations.Count);
            }
        }, tries: 1500, print: value => $"{Array.IndexOf(originals, value.Item1)} {string.Join(' ', value.Item2.Select(c => $"{c.Item1}={c.Item2:X2}"))}");
        Assert.True(loaded > 100, $"{loaded} loaded");
    }

    [Fact]
    public void A_sender_refuses_a_changed_certificate_with_a_reason()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        var original = authority.Good().Leaf.RawData;
        var trusted = new SesTrustedRoots(CertificateAuthority.SesHost, authority.Roots);
        var asked = 0;
        Fuzz.ForAll(Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte).Array[1, 3], changes =>
        {
            var bytes = (byte[])original.Clone();
            foreach (var (at, value) in changes)
                bytes[at] = value;
            if (bytes.AsSpan().SequenceEqual(original))
                return;
            using var peer = new PeerCertificate(CertificateAuthority.SesHost, trusted);
            using var chain = new X509Chain { ChainPolicy = peer.CreateOptions(SslProtocols.Tls13, (_, _, _, _) => false).CertificateChainPolicy! };
            chain.ChainPolicy.ExtraStore.Add(authority.Issuer);
            X509Certificate2? certificate = null;
            try
            {
                certificate = X509CertificateLoader.LoadCertificate(bytes);
                chain.Build(certificate);
            }
            catch (CryptographicException)
            {
                // The handshake ends here, before anybody is asked.
                certificate?.Dispose();
                return;
            }

            using (certificate)
            {
                asked++;
                Assert.False(peer.Accept(certificate, chain, SslPolicyErrors.None));
                Assert.NotNull(peer.Failure);
                Assert.NotEmpty(peer.FailureDetail!);
            }
        }, tries: 1500, print: changes => string.Join(' ', changes.Select(c => $"{c.Item1}={c.Item2:X2}")));
        Assert.True(asked > 100, $"{asked} asked");
    }

    // Found by the first property: the times, the name and the uses of a certificate that loads.
    [Theory]
    [InlineData(40, 0x12)]
    [InlineData(70, 0x01)]
    [InlineData(331, 0x24)]
    public async Task What_cannot_be_read_is_a_problem_and_no_exception(int at, byte value)
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        var options = new ProbeOptions { CheckRevocation = false };
        options.TrustedRoots.Add(authority.Root);
        foreach (var shift in Enumerable.Range(-8, 17))
        {
            var bytes = (byte[])authority.Good().Leaf.RawData.Clone();
            if (bytes[at + shift] == value)
                continue;
            bytes[at + shift] = value;
            X509Certificate2 certificate;
            try
            {
                certificate = X509CertificateLoader.LoadCertificate(bytes);
            }
            catch (CryptographicException)
            {
                continue;
            }

            using (certificate)
                Assert.NotEmpty((await CertificateInspector.InspectAsync([certificate, authority.Issuer], CertificateAuthority.SesHost, options, null, TestContext.Current.CancellationToken)).Problems);
        }
    }

    [Fact]
    public void A_staple_of_any_bytes_is_read_without_an_exception() =>
        Fuzz.ForAll(Gen.Select(Gen.OneOfConst(0, 1, 2), Gen.Select(Gen.Int[0, 400], Gen.Byte).Array[0, 5], Gen.Int[0, 400]), (status, changes, length) =>
        {
            var bytes = OcspStapleTests.Response(status, successful: true);
            foreach (var (at, value) in changes)
                bytes[at % bytes.Length] = value;
            var answer = OcspStaple.Read(bytes[..Math.Min(length, bytes.Length)]);
            Assert.True(Enum.IsDefined(answer) && answer != RevocationStatus.NotChecked);
        }, tries: 5000);
}
