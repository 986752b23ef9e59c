using System.Net;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Tool.Demo;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>Every face of the demo endpoint is told right, and nothing is sent that a probe may not send.</summary>
public sealed class DemoTests
{
    public static TheoryData<string> Faces => new(DemoFace.All.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task A_face_has_its_finding_and_no_other(string name)
    {
        var face = DemoFace.All.Single(f => f.Name == name);
        await using var endpoint = new DemoEndpoint([face]);
        var report = await VerifyAsync(endpoint);

        string[] expected = face.Finding.Length == 0 ? [] : [face.Finding];
        Assert.Equal(expected, report.Findings.Where(f => f.Rule.Severity == RuleSeverity.Warning).Select(f => f.Rule.Id));
        Assert.Equal(face.Behaviour == DemoBehaviour.Throttled ? Verdict.NotTested : face.Finding.Length == 0 ? Verdict.Compliant : Verdict.Findings, report.Verdict);
    }

    [Fact]
    public async Task Versions_only_takes_four_connections_and_no_command_but_those_that_lead_to_TLS()
    {
        await using var endpoint = new DemoEndpoint([DemoFace.All[0]]);
        var options = Options();
        options.VersionsOnly = true;
        var report = await new SesEndpointVerifier(options).VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(endpoint.Faces.Single().Port, ConnectionLeg.StartTls)), TestContext.Current.CancellationToken);

        var port = Assert.Single(report.Ports);
        Assert.Equal(Verdict.Compliant, report.Verdict);
        Assert.Null(port.Certificate);
        Assert.Equal([VersionOutcome.Refused, VersionOutcome.Refused, VersionOutcome.Refused, VersionOutcome.Refused, VersionOutcome.Accepted, VersionOutcome.Accepted], port.Versions.Select(v => v.Outcome));
        Assert.InRange(port.Connections, 4, 5);
        Assert.Equal(["EHLO ses-verify.invalid", "STARTTLS"], endpoint.Received.Distinct());
    }

    [Fact]
    public async Task No_message_and_no_credential_is_sent()
    {
        await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => f.Behaviour != DemoBehaviour.ClearOnWrapper));
        foreach (var (face, port) in endpoint.Faces)
            await VerifyAsync(endpoint, face, port);

        string[] allowed = ["EHLO ses-verify.invalid", "STARTTLS", "AUTH PLAIN", "*", "MAIL FROM:<>", "RSET", "NOOP", "QUIT"];
        Assert.NotEmpty(endpoint.Received);
        Assert.Empty(endpoint.Received.Except(allowed));
    }

    [Fact]
    public async Task The_good_faces_are_told_in_full()
    {
        await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => f.Behaviour == DemoBehaviour.Good));
        var (face, port) = endpoint.Faces.First();
        var one = (await VerifyAsync(endpoint, face, port)).Ports[0];

        Assert.Equal(TlsVersions.Tls13, one.Best!.Version);
        Assert.NotNull(one.Best.CipherSuite);
        Assert.NotNull(one.Best.Group);
        Assert.Equal(2, one.Certificate!.Chain.Count);
        Assert.Equal("Demo Root", one.Certificate.TrustAnchor);
        Assert.Equal([DemoCertificates.Host], one.Certificate.Chain[0].Names);
        Assert.Equal(CommandOutcome.Refused, one.Smtp!.AuthBeforeTls);
        Assert.Equal(CommandOutcome.Refused, one.Smtp.MailBeforeTls);
        Assert.Equal(CommandOutcome.Refused, one.Smtp.InjectedCommand);
        Assert.True(one.Smtp.StartTlsOffered);
        Assert.Contains("AUTH PLAIN LOGIN", one.Smtp.ExtensionsInTls);
        Assert.InRange(one.Connections, 7, 9);
    }

    [Fact]
    public async Task An_unknown_root_and_a_starttls_client_on_a_wrapper_port_are_told()
    {
        await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => f.Behaviour == DemoBehaviour.Good));
        var (_, starttls) = endpoint.Faces.First();
        var (_, wrapper) = endpoint.Faces.Last();
        var options = Options();
        options.AnswerTimeout = TimeSpan.FromMilliseconds(600);
        var untrusted = await new SesEndpointVerifier(options).VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(starttls, ConnectionLeg.StartTls)), TestContext.Current.CancellationToken);
        var confused = await new SesEndpointVerifier(options).VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(wrapper, ConnectionLeg.StartTls)), TestContext.Current.CancellationToken);

        Assert.Equal(["certificate-trust"], untrusted.Findings.Where(f => f.Rule.Severity == RuleSeverity.Warning).Select(f => f.Rule.Id));
        Assert.Contains(confused.Findings, f => f.Rule == CheckCatalog.TlsOnStartTlsPort);
    }

    [Theory]
    [InlineData(ProtocolEdition.Current, "SESA201")]
    [InlineData(ProtocolEdition.February2018, "SESA202")]
    public async Task The_edition_decides_what_an_old_version_is(ProtocolEdition edition, string rule)
    {
        await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => f.Behaviour == DemoBehaviour.OldTls));
        var (_, port) = endpoint.Faces.Single();
        var options = Options();
        options.Edition = edition;
        var report = await new SesEndpointVerifier(options).VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(port, ConnectionLeg.TlsWrapper)), TestContext.Current.CancellationToken);
        Assert.Equal([rule], report.Findings.Select(f => f.Rule.Id));
    }

    private static ProbeOptions Options()
    {
        var options = new ProbeOptions { CheckRevocation = false, ConnectionsPerHost = 8 };
        options.ConnectTo.Add(IPAddress.Loopback);
        return options;
    }

    private static Task<EndpointReport> VerifyAsync(DemoEndpoint endpoint) => VerifyAsync(endpoint, endpoint.Faces.Single().Face, endpoint.Faces.Single().Port);

    private static Task<EndpointReport> VerifyAsync(DemoEndpoint endpoint, DemoFace face, int port)
    {
        var options = Options();
        options.TrustedRoots.Add(endpoint.Certificates.Root);
        return new SesEndpointVerifier(options).VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(port, face.Leg)), TestContext.Current.CancellationToken);
    }
}
