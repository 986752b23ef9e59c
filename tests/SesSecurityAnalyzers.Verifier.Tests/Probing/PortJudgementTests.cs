using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>What a port did, and the findings that it makes.</summary>
public sealed class PortJudgementTests
{
    private const TlsVersions Modern = TlsVersions.Tls12 | TlsVersions.Tls13;

    private static readonly DateTimeOffset Now = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_compliant_port_has_no_finding() => Assert.Empty(Judge(Port(ConnectionLeg.StartTls, Takes(Modern))));

    [Fact]
    public void Starttls_that_comes_and_goes()
    {
        var port = Port(ConnectionLeg.StartTls, v => v == TlsVersions.Tls12 ? VersionOutcome.NoStartTls : Takes(Modern)(v));

        AssertFinding(CheckCatalog.StartTlsSometimes, "1 of 6 offers found no STARTTLS, the others did.", port);
    }

    [Fact]
    public void A_port_that_takes_no_version() =>
        AssertFinding(CheckCatalog.NoVersion, "Every version was refused.", Port(ConnectionLeg.TlsWrapper, _ => VersionOutcome.Refused));

    [Fact]
    public void Suites_without_a_certificate()
    {
        var port = Port(ConnectionLeg.TlsWrapper, v => v is TlsVersions.Tls11 or TlsVersions.Tls12 ? VersionOutcome.AcceptedAnonymously : VersionOutcome.Refused);

        AssertFinding(CheckCatalog.AnonymousSuites, "TLS 1.1 and TLS 1.2 only without a certificate; clients that check certificates cannot connect.", port);
    }

    [Fact]
    public void Suites_without_forward_secrecy()
    {
        var port = Port(ConnectionLeg.TlsWrapper, Takes(Modern));
        port = port with { Versions = port.Versions.Select(v => v.Version == TlsVersions.Tls12 ? v with { CipherSuite = "TLS_RSA_WITH_AES_128_CBC_SHA" } : v).ToList() };

        AssertFinding(CheckCatalog.NoForwardSecrecy, "TLS 1.2: TLS_RSA_WITH_AES_128_CBC_SHA was chosen from a list that begins with ECDHE and DHE.", port);
    }

    [Fact]
    public void A_hello_of_the_old_format_that_leads_to_a_new_version()
    {
        var port = Port(ConnectionLeg.TlsWrapper, Takes(Modern | TlsVersions.Ssl2Hello));
        port = port with { Versions = port.Versions.Select(v => v.Version == TlsVersions.Ssl2Hello ? v with { ChosenVersion = TlsVersions.Tls12 } : v).ToList() };

        AssertFinding(CheckCatalog.Ssl2HelloUnderstood, "It leads to TLS 1.2.", port);
    }

    [Theory]
    [InlineData(CertificateProblem.Expired, "certificate-time")]
    [InlineData(CertificateProblem.NotYetValid, "certificate-time")]
    [InlineData(CertificateProblem.NameMismatch, "certificate-name")]
    [InlineData(CertificateProblem.IncompleteChain, "certificate-chain")]
    [InlineData(CertificateProblem.Revoked, "certificate-revoked")]
    [InlineData(CertificateProblem.Weak, "certificate-weak")]
    [InlineData(CertificateProblem.SelfSigned, "certificate-trust")]
    [InlineData(CertificateProblem.UntrustedRoot, "certificate-trust")]
    [InlineData(CertificateProblem.Invalid, "certificate-trust")]
    public void Each_problem_of_a_certificate_has_its_check(CertificateProblem problem, string check)
    {
        var certificate = new CertificateReport { Chain = [], Problems = [problem], Explanations = ["why"] };

        Assert.Equal((check, "why"), Findings(certificate).Select(f => (f.Rule.Id, f.Message)).Single());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "It expires on 2026-11-02.")]
    [InlineData(13, "It expires on 2026-11-14.")]
    [InlineData(14, null)]
    public void A_certificate_that_ends_within_two_weeks(int days, string? message)
    {
        var leaf = new CertificateSummary { Subject = "CN=a", Issuer = "CN=b", NotBefore = Now.AddDays(-1), NotAfter = Now.AddDays(days), Names = [], Key = "", SignatureAlgorithm = "", Sha256 = "" };

        Assert.Equal(message is null ? [] : [(CheckCatalog.CertificateExpiresSoon, message)], Findings(new CertificateReport { Chain = [leaf], Problems = [], Explanations = [] }).Select(f => (f.Rule, f.Message)));
    }

    [Fact]
    public void Revocation_that_nobody_answers_for()
    {
        var certificate = new CertificateReport { Chain = [], Problems = [], Explanations = [], Revocation = RevocationStatus.Unknown };

        Assert.Equal(CheckCatalog.RevocationUnknown, Findings(certificate).Single().Rule);
    }

    // Whoever names port 25 here does so to look at it, and another domain's server is not judged as SES.
    [Fact]
    public void Neither_port_25_nor_a_receiver_is_a_finding_by_itself()
    {
        Assert.Empty(Judge(Port(ConnectionLeg.StartTls, Takes(Modern)) with { Port = new EndpointPort(25, ConnectionLeg.StartTls) }));
        Assert.Empty(PortJudgement.Judge("mx.example.com", Port(ConnectionLeg.SesToReceiver, Takes(TlsVersions.Tls10)), false, new SecurityPolicy(), Now));
    }

    [Fact]
    public void Mail_in_clear_is_a_finding_where_clients_connect()
    {
        var smtp = new SmtpReport { MailBeforeTls = CommandOutcome.Accepted, MailBeforeTlsReply = "250 Ok" };

        AssertFinding(CheckCatalog.MailBeforeTls, "MAIL in clear is answered \"250 Ok\".", Port(ConnectionLeg.StartTls, Takes(Modern)) with { Smtp = smtp });
        Assert.Empty(Judge(Port(ConnectionLeg.SesToReceiver, Takes(Modern)) with { Smtp = smtp }));
    }

    private static void AssertFinding(Rule rule, string message, PortReport port) =>
        Assert.Equal(message, Assert.Single(Judge(port), f => f.Rule == rule).Message);

    private static IReadOnlyList<ReportFinding> Judge(PortReport port) => PortJudgement.Judge("email-smtp.eu-west-1.amazonaws.com", port, speaksTlsAtOnce: false, new SecurityPolicy(), Now);

    private static IReadOnlyList<ReportFinding> Findings(CertificateReport certificate) => Judge(Port(ConnectionLeg.TlsWrapper, Takes(Modern)) with { Certificate = certificate });

    private static Func<TlsVersions, VersionOutcome> Takes(TlsVersions versions) => v => (versions & v) != 0 ? VersionOutcome.Accepted : VersionOutcome.Refused;

    private static PortReport Port(ConnectionLeg leg, Func<TlsVersions, VersionOutcome> outcome) => new()
    {
        Port = new EndpointPort(leg == ConnectionLeg.TlsWrapper ? 465 : 587, leg),
        Documented = SupportedTlsVersions.For(ProtocolEdition.Current, leg),
        Versions = VersionProber.Order.Select(v => new VersionVerdict { Version = v, Outcome = outcome(v), Evidence = "", ChosenVersion = v }).ToList(),
    };
}
