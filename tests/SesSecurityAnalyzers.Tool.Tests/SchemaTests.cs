using System.Text.Json;
using NJsonSchema;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Tool.Demo;
using SesSecurityAnalyzers.Verifier.Tests.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>SARIF agrees with its schema, and JSON with ours, in which every field stands.</summary>
public sealed class SchemaTests : IDisposable
{
    private const string Settings = """{ "Smtp": { "Host": "email-smtp.eu-west-1.amazonaws.com", "Port": 26 } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("ses-schema").FullName;

    public static TheoryData<string> Runs => ["demo", "demo --good", "endpoint", "receiver", "scan", "config", "config, broken"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Sarif_agrees_with_its_schema(string run)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"), TestContext.Current.CancellationToken);
        string log = await RunAsync(run, "sarif");
        Assert.Empty(schema.Validate(log));

        // The validator would tell a mistake.
        Assert.NotEmpty(schema.Validate(log.Replace("\"results\"", "\"reslts\"", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Json_agrees_with_the_documented_schema(string run)
    {
        var schema = await StrictAsync();
        string report = await RunAsync(run, "json");
        Assert.Empty(schema.Validate(report));

        // The validator would tell a mistake, at the top and below.
        foreach (string field in new[] { "verdict", "severity", "versions" }.Where(f => report.Contains($"\"{f}\"", StringComparison.Ordinal)))
            Assert.NotEmpty(schema.Validate(report.Replace($"\"{field}\"", "\"other\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_line_of_results_is_a_receiver_of_the_schema()
    {
        var schema = (await StrictAsync()).Definitions["receiver"];
        string results = Path.Combine(_folder, "results.jsonl");
        await RunAsync("receiver", "text", "--results", results);
        var lines = await File.ReadAllLinesAsync(results, TestContext.Current.CancellationToken);
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
    }

    [Fact]
    public async Task Receivers_are_told_by_what_their_servers_do()
    {
        using var json = JsonDocument.Parse(await RunAsync("receiver", "json"));
        var outcomes = json.RootElement.GetProperty("receivers").EnumerateArray().Select(r => (r.GetProperty("domain").GetString(), r.GetProperty("byDefault").GetString(), r.GetProperty("withRequire").GetString()));
        Assert.Equal([("a..b", "unknown", "unknown"), ("gone.test", "not deliverable", "not deliverable"), ("null.test", "not deliverable", "not deliverable"), ("tls.test", "encrypted", "encrypted")], outcomes);
    }

    [Fact]
    public async Task Receivers_are_shown_as_text()
    {
        var lines = (await RunAsync("receiver", "text")).Split('\n').Select(l => l.Trim()).ToList();
        var rows = lines.Where(l => l.StartsWith('\u2502')).Select(l => l.Trim('\u2502').Split('\u2502', StringSplitOptions.TrimEntries)).ToList();

        Assert.Equal(["Domain", "By default", "With REQUIRE", "Mail servers"], rows[0]);
        Assert.Equal(["null.test", "not deliverable", "not deliverable", "none"], Assert.Single(rows, r => r[0] == "null.test"));
        var tls = Assert.Single(rows, r => r[0] == "tls.test");
        Assert.Equal(("encrypted", "encrypted"), (tls[1], tls[2]));
        Assert.StartsWith($"10 {DemoCertificates.Host}: TLS 1.3, ", tls[3], StringComparison.Ordinal);
        Assert.Contains("not tested a..b: 'a..b' is no domain", lines);
        Assert.Contains(lines, l => l.StartsWith("finding gone.test receiver-undeliverable", StringComparison.Ordinal));
        Assert.Matches(@"^findings: \d+ findings?, ", lines.Last(l => l.Length > 0));
    }

    private static async Task<JsonSchema> StrictAsync()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.Combine("docs", "ses-verify.schema.json"), TestContext.Current.CancellationToken);
        Close(schema, []);
        return schema;
    }

    // Readers of another version pass over new fields; here a field that stands in no schema is a mistake.
    private static void Close(JsonSchema schema, HashSet<JsonSchema> seen)
    {
        if (!seen.Add(schema))
            return;
        if (schema.Properties.Count > 0)
            schema.AllowAdditionalProperties = false;
        var below = schema.Properties.Values.Concat<JsonSchema?>(schema.Definitions.Values).Concat(schema.OneOf).Append(schema.Item).Append(schema.Reference);
        foreach (var one in below.OfType<JsonSchema>())
            Close(one, seen);
    }

    private async Task<string> RunAsync(string run, string format, params string[] more)
    {
        await using var demo = new DemoEndpoint([DemoFace.All[0]]);
        await using var dns = new LoopbackDns().WithMailServer("tls.test", 10, DemoCertificates.Host).WithAddress(DemoCertificates.Host).WithText("_mta-sts.tls.test", "v=STSv1; id=1;")
            .WithText("_smtp._tls.tls.test", "v=TLSRPTv1; rua=mailto:a@tls.test").WithTlsa(DemoCertificates.Host, 25).WithMailServer("null.test", 0, "");
        string ca = Path.Combine(_folder, "ca.pem");
        await File.WriteAllTextAsync(ca, demo.Certificates.Root.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "appsettings.json"), run == "config, broken" ? "{" : Settings, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "Ünï code.cs"), "class C { void M() => new System.Net.Mail.SmtpClient(\"email-smtp.eu-west-1.amazonaws.com\", 587).Send(null); }", TestContext.Current.CancellationToken);
        string[] arguments = run switch
        {
            "demo" => ["demo"],
            "demo --good" => ["demo", "--good"],
            "endpoint" => ["endpoint", "smtp://127.0.0.1:1", $"smtp://{DemoCertificates.Host}:{demo.Faces.Single().Port}", "--connect-to", "127.0.0.1", "--no-revocation"],
            "receiver" => ["receiver", "tls.test", "null.test", "gone.test", "a..b", "--dns", dns.EndPoint.ToString(), "--mx-port", demo.Faces.Single().Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--ca", ca, "--no-mta-sts", "--no-revocation"],
            "scan" => ["scan", _folder],
            _ => ["config", _folder],
        };
        return (await ToolRun.RunAsync([.. arguments, "--format", format, .. more])).Out;
    }
}
