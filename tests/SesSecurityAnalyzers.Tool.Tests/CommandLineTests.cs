using System.Text.Json;
using System.Xml.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task No_format_changes_the_exit_code(string format)
    {
        Assert.Equal(ExitCode.Findings, (await ToolRun.RunAsync(["demo", "--format", format])).ExitCode);
        Assert.Equal(ExitCode.Compliant, (await ToolRun.RunAsync(["demo", "--good", "--format", format])).ExitCode);
        Assert.Equal(ExitCode.NotTested, (await ToolRun.RunAsync(["endpoint", "smtp://127.0.0.1:1", "--format", format])).ExitCode);
    }

    [Theory]
    [InlineData()]
    [InlineData("nope")]
    [InlineData("endpoint")]
    [InlineData("endpoint", "bad host")]
    [InlineData("endpoint", "a.test:99999")]
    [InlineData("endpoint", "ftp://a.test")]
    [InlineData("endpoint", "a.test", "--format", "yaml")]
    [InlineData("endpoint", "a.test", "--timeout", "0")]
    [InlineData("endpoint", "a.test", "--connections", "0")]
    [InlineData("endpoint", "a.test", "--proxy", "ftp://x")]
    [InlineData("endpoint", "a.test", "--connect-to", "x")]
    [InlineData("endpoint", "a.test", "--ca", "/nonexistent.pem")]
    [InlineData("endpoint", "a.test", "--config-file", "/nonexistent.json")]
    [InlineData("endpoint", "a.test", "--ca", "")]
    [InlineData("endpoint", "a.test", "--config-file", "")]
    [InlineData("endpoint", "a.test", "--ehlo", "two words")]
    [InlineData("receiver")]
    [InlineData("receiver", "--file", "")]
    [InlineData("receiver", "--file", "/nonexistent.txt")]
    [InlineData("receiver", "a.test", "--dns", "nowhere")]
    [InlineData("receiver", "a.test", "--resume")]
    [InlineData("receiver", "a.test", "--results", "/nonexistent/x")]
    [InlineData("receiver", "a.test", "--results", "/", "--resume")]
    [InlineData("scan", "/nonexistent")]
    [InlineData("scan", "/dev/null")]
    [InlineData("receiver", "a.test", "--results", "", "--resume")]
    [InlineData("scan", "")]
    [InlineData("config", "")]
    [InlineData("explain", "SESA999")]
    [InlineData("password")]
    [InlineData("password", "--region", "mars-1")]
    [InlineData("demo", "--good", "--output", "/nonexistent/x")]
    [InlineData("demo", "--good", "--output", "")]
    public async Task Mistakes_are_told_apart_from_findings(params string[] args)
    {
        var run = await ToolRun.RunAsync(args);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("ses-verify: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-east-1", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9")]
    [InlineData("us-west-2", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd")]
    [InlineData("eu-west-1", "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk")]
    public async Task A_password_is_derived_from_input_or_environment(string region, string password)
    {
        const string secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        var fromInput = await ToolRun.RunAsync(["password", "--region", region], secret + "\n");
        var fromEnvironment = await ToolRun.RunAsync(["password", "--region", region], "", ("AWS_SECRET_ACCESS_KEY", secret));

        Assert.Equal(password, fromInput.Out.Trim());
        Assert.Equal(password, fromEnvironment.Out.Trim());
        Assert.Empty(fromInput.Error);
    }

    [Fact]
    public async Task A_secret_of_another_shape_is_told()
    {
        var run = await ToolRun.RunAsync(["password", "--region", "us-east-1"], "not a secret access key\n");

        Assert.Equal(ExitCode.Compliant, run.ExitCode);
        Assert.Equal("Warning: this does not look like an IAM secret access key (40 characters of Base64).", run.Error.Trim());
        Assert.DoesNotContain("not a secret", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_without_a_name_lists_everything()
    {
        var run = await ToolRun.RunAsync(["explain"]);

        Assert.Equal(ExitCode.Compliant, run.ExitCode);
        Assert.Equal(RuleCatalog.All.Concat(CheckCatalog.All).Select(r => r.Id), run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]));
    }

    [Fact]
    public async Task Explain_knows_rules_and_checks()
    {
        var run = await ToolRun.RunAsync(["explain", "sesa102", "starttls-missing"]);
        Assert.Equal(ExitCode.Compliant, run.ExitCode);
        Assert.Contains("CWE-757", run.Out, StringComparison.Ordinal);
        Assert.Contains("rfc3207", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples_that_can_be_read()
    {
        var root = Application.CreateRoot(new Terminal.ToolConsole(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false, false, _ => null));
        Assert.Equal(root.Subcommands.Select(c => c.Name).Order(), Commands.Examples.ByCommand.Keys.Order());
        foreach (var (command, examples) in Commands.Examples.ByCommand)
        {
            var run = await ToolRun.RunAsync([command, "--help"]);
            Assert.Equal(ExitCode.Compliant, run.ExitCode);
            foreach (string example in examples)
            {
                Assert.Contains("  " + example, run.Out, StringComparison.Ordinal);
                string own = example[example.IndexOf("ses-verify ", StringComparison.Ordinal)..].Split('>', '|')[0];
                Assert.Empty(root.Parse(own["ses-verify ".Length..]).Errors);
            }
        }
    }

    [Fact]
    public async Task Completion_scripts_ask_the_tool_and_it_answers()
    {
        foreach (string shell in new[] { "bash", "zsh", "pwsh" })
            Assert.Contains("[suggest:", (await ToolRun.RunAsync(["completion", shell])).Out, StringComparison.Ordinal);
        string suggested = (await ToolRun.RunAsync(["[suggest:17]", "ses-verify endpo"])).Out;
        Assert.Contains("endpoint", suggested.Split('\n').Select(l => l.Trim()));
        Assert.Contains("--fix", (await ToolRun.RunAsync(["[suggest:21]", "ses-verify config . --f"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_is_plain()
    {
        var run = await ToolRun.RunAsync(["demo"]);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("starttls-missing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_prints_what_the_verdicts_rest_on()
    {
        await using var demo = new Demo.DemoEndpoint([Demo.DemoFace.All[0]]);
        int port = demo.Faces.Single().Port;
        string[] arguments = ["endpoint", $"smtp://{Demo.DemoCertificates.Host}:{port}", "--connect-to", "127.0.0.1", "--no-revocation"];

        string brief = (await ToolRun.RunAsync(arguments)).Out;
        var lines = (await ToolRun.RunAsync([.. arguments, "--verbose"])).Out.Split('\n').Select(l => l.Trim()).ToList();

        Assert.Matches($@"^{port} STARTTLS  127\.0\.0\.1:{port}, \d+ connections$", Assert.Single(lines, l => l.StartsWith($"{port} STARTTLS", StringComparison.Ordinal)));
        Assert.Matches(@"^TLS 1\.3 +accepted: .+ TLS_\w+ \w+$", Assert.Single(lines, l => l.StartsWith("TLS 1.3", StringComparison.Ordinal)));
        Assert.Matches(@"^TLS 1\.0 +refused( \(implied\))?: alert 70 protocol_version", Assert.Single(lines, l => l.StartsWith("TLS 1.0", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.StartsWith($"CN={Demo.DemoCertificates.Host}, ECDSA 256, until ", StringComparison.Ordinal) && l.Contains(", issued by CN=", StringComparison.Ordinal));
        Assert.DoesNotContain("connections", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("issued by", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_versioned_and_complete()
    {
        var run = await ToolRun.RunAsync(["demo", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;

        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("findings", root.GetProperty("verdict").GetString());
        var ports = root.GetProperty("endpoints")[0].GetProperty("ports");
        Assert.Equal(Demo.DemoFace.All.Length, ports.GetArrayLength());
        Assert.Equal(["SSLv2Hello", "SSL 3.0", "TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3"], ports[0].GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("version").GetString()!));
        Assert.Equal(["TLS 1.2", "TLS 1.3"], ports[0].GetProperty("documented").EnumerateArray().Select(v => v.GetString()!));
    }

    [Fact]
    public async Task Sarif_results_name_rules_that_are_there()
    {
        var run = await ToolRun.RunAsync(["demo", "--format", "sarif"]);
        using var json = JsonDocument.Parse(run.Out);
        var sarif = json.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.NotEmpty(sarif.GetProperty("results").EnumerateArray());
        Assert.All(sarif.GetProperty("results").EnumerateArray(), r =>
        {
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(r.GetProperty("level").GetString(), new[] { "warning", "note" });
            Assert.NotEmpty(r.GetProperty("message").GetProperty("text").GetString()!);
            Assert.NotEmpty(r.GetProperty("locations").EnumerateArray());
        });
        Assert.Equal(1, sarif.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
        Assert.Contains("421", sarif.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Junit_counts_what_failed_and_what_could_not_be_tested()
    {
        var run = await ToolRun.RunAsync(["demo", "--format", "junit"]);
        var suites = XDocument.Parse(run.Out[run.Out.IndexOf("<?xml", StringComparison.Ordinal)..]).Root!;
        Assert.Equal(Demo.DemoFace.All.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), suites.Attribute("tests")!.Value);
        Assert.Equal(suites.Descendants("failure").Count().ToString(System.Globalization.CultureInfo.InvariantCulture), suites.Attribute("failures")!.Value);
        Assert.Equal(9, suites.Descendants("failure").Count());
        Assert.Single(suites.Descendants("error"));
    }

    [Fact]
    public async Task Html_holds_everything_in_itself()
    {
        var run = await ToolRun.RunAsync(["demo", "--format", "html"]);
        Assert.StartsWith("<!DOCTYPE html>", run.Out, StringComparison.Ordinal);
        foreach (string outside in new[] { "<script", "<link", "<img", " src=", "@import", "url(" })
            Assert.DoesNotContain(outside, run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("prefers-color-scheme:dark", run.Out, StringComparison.Ordinal);
        Assert.Contains("<caption>", run.Out, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_takes_the_report_and_options_come_from_another(bool separate)
    {
        string folder = Directory.CreateTempSubdirectory("ses-tool").FullName;
        try
        {
            string output = Path.Combine(folder, "report.json"), config = Path.Combine(folder, "ses-verify.json");
            await File.WriteAllTextAsync(config, "{ \"format\": \"json\", \"good\": true, /* mine */ \"output\": \"elsewhere\", \"timeout\": 5, \"verbose\": false, }", TestContext.Current.CancellationToken);
            var run = await ToolRun.RunAsync(["demo", separate ? "--config-file" : "--config-file=" + config, .. separate ? [config] : Array.Empty<string>(), "-o", output]);
            Assert.Equal(ExitCode.Compliant, run.ExitCode);
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
            Assert.Equal("compliant", json.RootElement.GetProperty("verdict").GetString());

            foreach (string wrong in new[] { "{ \"frmat\": \"json\" }", "[]", "{", "{ \"format\": \"yaml\" }" })
            {
                await File.WriteAllTextAsync(config, wrong, TestContext.Current.CancellationToken);
                Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["demo", "--config-file", config])).ExitCode);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
