using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Reporting;

/// <summary>What stands in each format of a report, made of objects: no network.</summary>
public sealed class ReportWriterTests
{
    public static TheoryData<ReportFormat> Formats => new(Enum.GetValues<ReportFormat>());

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_the_same_in_every_culture(ReportFormat format)
    {
        var report = Report([Endpoint()], [Receiver()]);
        var expected = Write(report, format);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Other years, other decimal separators, another minus sign.
            foreach (var culture in new[] { "th-TH", "de-DE", "fa-IR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Write(report, format));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_certificate_that_could_not_be_read_has_its_place(ReportFormat format)
    {
        var unreadable = new CertificateReport { Chain = [], Problems = [CertificateProblem.Invalid], Explanations = ["A certificate was sent that cannot be read."] };
        var port = Endpoint().Ports[0] with { Certificate = unreadable };
        var report = Report([Endpoint() with { Ports = [port], Findings = PortJudgement.Judge("smtp.example.com", port, speaksTlsAtOnce: false, SecurityPolicy.Default, DateTimeOffset.UtcNow), Verdict = Verdict.Findings }], []);

        Assert.Equal([CheckCatalog.CertificateTrust], report.AllFindings.Select(f => f.Rule).Where(r => r.Id.StartsWith("certificate", StringComparison.Ordinal)));
        Assert.Contains("cannot be read", Write(report, format), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_of_files_may_hold_anything(ReportFormat format)
    {
        const string file = "a\u0001b\uD800<&\"|.json";
        var report = Report([], []) with { Files = [file], FileFindings = [new ReportFinding(CheckCatalog.NoVersion, "seen\u0002", file) { Line = 1, Column = 1 }] };

        var written = Write(report, format);

        Assert.Contains(CheckCatalog.NoVersion.Id, written, StringComparison.Ordinal);
        if (format == ReportFormat.JUnit)
            Assert.Equal("a\uFFFDb\uFFFD<&\"|.json", (string)XDocument.Parse(written).Descendants("testcase").Single().Attribute("name")!);
        else if (format is ReportFormat.Json or ReportFormat.Sarif)
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(written).RootElement.ValueKind);
    }

    [Fact]
    public void Html_tells_of_receivers()
    {
        var html = Write(Report([], [Receiver(), Untested()]), ReportFormat.Html);

        Assert.Contains("""<th scope="row">one.example.com</th><td data-label="By default"><span class="tag bad">plaintext</span></td><td data-label="With REQUIRE"><span class="tag note">dropped</span></td><td data-label="Mail servers">mx1.example.com <span class="soft">10, plaintext</span><br>mx2.example.com <span class="soft">20, encrypted</span></td>""", html, StringComparison.Ordinal);
        Assert.Contains("""<th scope="row">&lt;b&gt;.example.com</th><td data-label="By default"><span class="tag idle">unknown</span></td>""", html, StringComparison.Ordinal);
        Assert.Contains("no answer from DNS</td>", html, StringComparison.Ordinal);
        Assert.Contains("(<a href=\"" + CheckCatalog.ReceiverPlaintext.HelpLink.AbsoluteUri + "\" rel=\"noreferrer\">receiver-plaintext</a>)<br>one.example.com: mx1 offers no STARTTLS", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_tells_of_receivers()
    {
        var lines = Write(Report([], [Receiver(), Untested()]), ReportFormat.Markdown).ReplaceLineEndings("\n").Split('\n');

        Assert.Contains("| one.example.com | plaintext | dropped | mx1.example.com (plaintext), mx2.example.com (encrypted) |  |", lines);
        Assert.Contains("| &lt;b>.example.com | unknown | unknown |  | no answer from DNS |", lines);
        Assert.Contains($"| warning | [receiver-plaintext]({CheckCatalog.ReceiverPlaintext.HelpLink}) | one.example.com | mx1 offers no STARTTLS |", lines);
    }

    [Fact]
    public void Json_tells_of_receivers()
    {
        using var json = JsonDocument.Parse(Write(Report([], [Receiver(), Untested()]), ReportFormat.Json));
        var one = json.RootElement.GetProperty("receivers")[0];

        Assert.Equal(("one.example.com", "plaintext", "dropped", "findings"), (Text(one, "domain"), Text(one, "byDefault"), Text(one, "withRequire"), Text(one, "verdict")));
        Assert.Equal([("mx1.example.com", 10, 0, false), ("mx2.example.com", 20, 2, true)], one.GetProperty("mailServers").EnumerateArray()
            .Select(m => (Text(m, "host"), m.GetProperty("preference").GetInt32(), m.GetProperty("tlsaRecords").GetInt32(), m.GetProperty("alias").GetBoolean())));
        Assert.Equal(("enforce", "mx1.example.com", 86400L), (Text(one.GetProperty("mtaSts"), "mode"), one.GetProperty("mtaSts").GetProperty("mailServers")[0].GetString(), one.GetProperty("mtaSts").GetProperty("maxAge").GetInt64()));
        Assert.Equal("TLS 1.3", Text(one.GetProperty("mailServers")[1].GetProperty("port").GetProperty("versions")[0], "version"));
        Assert.Equal("receiver-plaintext", Text(one.GetProperty("findings")[0], "rule"));
        Assert.Equal(("no answer from DNS", JsonValueKind.Null), (Text(json.RootElement.GetProperty("receivers")[1], "notTested"), json.RootElement.GetProperty("receivers")[1].GetProperty("mtaSts").ValueKind));
        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(JsonDocument.Parse(ReportWriter.ToJsonLine(Receiver())).RootElement));
    }

    [Fact]
    public void JUnit_tells_of_receivers()
    {
        var suite = XDocument.Parse(Write(Report([], [Receiver(), Untested()]), ReportFormat.JUnit)).Root!.Elements("testsuite").Single();

        Assert.Equal(("receivers", "2", "1", "1"), ((string)suite.Attribute("name")!, (string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!, (string)suite.Attribute("errors")!));
        Assert.Equal("receiver-plaintext", (string)suite.Elements("testcase").First().Element("failure")!.Attribute("type")!);
        Assert.Equal("no answer from DNS", (string)suite.Elements("testcase").Last().Element("error")!.Attribute("message")!);
    }

    [Fact]
    public void Sarif_tells_of_receivers()
    {
        using var json = JsonDocument.Parse(Write(Report([], [Receiver(), Untested()]), ReportFormat.Sarif));
        var run = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());

        Assert.Equal(("receiver-plaintext", "warning", "one.example.com"), (Text(result, "ruleId"), Text(result, "level"), Text(result.GetProperty("locations")[0].GetProperty("logicalLocations")[0], "name")));
        Assert.Equal("Not tested: <b>.example.com: no answer from DNS", Text(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message"), "text"));
    }

    [Fact]
    public void Every_outcome_and_status_has_words_of_its_own()
    {
        foreach (var words in new[]
        {
            Enum.GetValues<VersionOutcome>().Select(ReportWording.Describe).ToList(), Enum.GetValues<DeliveryOutcome>().Select(ReportWording.Describe).ToList(),
            Enum.GetValues<RevocationStatus>().Select(ReportWording.Describe).ToList(), Enum.GetValues<Verdict>().Select(ReportWording.Describe).ToList(),
            Enum.GetValues<ConnectionLeg>().Select(ReportWording.Describe).ToList(), Enum.GetValues<ProtocolEdition>().Select(ReportWording.Describe).ToList(),
        })
        {
            Assert.Equal(words.Distinct(), words);
            Assert.All(words, Assert.NotEmpty);
        }
    }

    [Fact]
    public void A_format_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Write(Report([], []), (ReportFormat)99));

    [Fact]
    public void What_a_server_says_stays_in_its_row_of_a_table()
    {
        var endpoint = Endpoint();
        var report = Write(Report([endpoint with { Findings = [new ReportFinding(CheckCatalog.NoVersion, "one\r\n| two", "a:1")] }], []), ReportFormat.Markdown);

        Assert.Contains("one  \\| two", report, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Write(VerificationReport report, ReportFormat format)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ReportWriter.Write(report, format, writer);
        return writer.ToString();
    }

    private static VerificationReport Report(IReadOnlyList<EndpointReport> endpoints, IReadOnlyList<ReceiverReport> receivers) =>
        new() { Started = new(2026, 8, 1, 12, 30, 15, TimeSpan.Zero), Duration = TimeSpan.FromMilliseconds(1250), Endpoints = endpoints, Receivers = receivers };

    private static EndpointReport Endpoint() => new()
    {
        Host = "smtp.example.com",
        Edition = ProtocolEdition.Current,
        Started = new(2026, 8, 1, 12, 30, 15, TimeSpan.Zero),
        Duration = TimeSpan.FromMilliseconds(1250),
        Ports = [Port()],
        Findings = [],
        Verdict = Verdict.Compliant,
    };

    private static PortReport Port()
    {
        var accepted = new VersionVerdict { Version = TlsVersions.Tls13, Outcome = VersionOutcome.Accepted, Evidence = "ServerHello", CipherSuite = "TLS_AES_128_GCM_SHA256", Group = "x25519" };
        var leaf = new CertificateSummary
        {
            Subject = "CN=smtp.example.com", Issuer = "CN=Test Root", NotBefore = new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), NotAfter = new(2027, 1, 2, 0, 0, 0, TimeSpan.Zero),
            Names = ["smtp.example.com"], Key = "ECDSA 256", SignatureAlgorithm = "sha256ECDSA", Sha256 = new string('A', 64),
        };
        return new PortReport
        {
            Port = new EndpointPort(587, ConnectionLeg.StartTls),
            Versions = [accepted],
            Best = accepted,
            Documented = TlsVersions.Tls12 | TlsVersions.Tls13,
            Certificate = new CertificateReport { Chain = [leaf], TrustAnchor = "Test Root", Problems = [], Explanations = [] },
        };
    }

    private static ReceiverReport Receiver() => new()
    {
        Domain = "one.example.com",
        Edition = ProtocolEdition.Current,
        Started = new(2026, 8, 1, 12, 30, 15, TimeSpan.Zero),
        Duration = TimeSpan.FromMilliseconds(1250),
        ByDefault = DeliveryOutcome.Plaintext,
        WithRequire = DeliveryOutcome.Dropped,
        MtaSts = new MtaStsPolicy("enforce", ["mx1.example.com"], 86400, null),
        MailServers =
        [
            new MailServerReport { Host = "mx1.example.com", Preference = 10, ByDefault = DeliveryOutcome.Plaintext, WithRequire = DeliveryOutcome.Dropped },
            new MailServerReport { Host = "mx2.example.com", Preference = 20, TlsaRecords = 2, IsAlias = true, Port = Port(), ByDefault = DeliveryOutcome.Encrypted, WithRequire = DeliveryOutcome.Encrypted },
        ],
        Findings = [new ReportFinding(CheckCatalog.ReceiverPlaintext, "mx1 offers no STARTTLS", "one.example.com")],
        Verdict = Verdict.Findings,
    };

    private static ReceiverReport Untested() => Receiver() with
    {
        Domain = "<b>.example.com", ByDefault = DeliveryOutcome.Unknown, WithRequire = DeliveryOutcome.Unknown, MtaSts = null, MailServers = [], Findings = [], NotTested = "no answer from DNS", Verdict = Verdict.NotTested,
    };
}
