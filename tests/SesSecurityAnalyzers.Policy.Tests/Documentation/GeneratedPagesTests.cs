using System.Globalization;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tests.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Documentation;

/// <summary>What the pages say of the catalog, the options and the facts about SES.</summary>
public sealed class GeneratedPagesTests
{
    private static readonly Lazy<ILookup<string, RemedyKind>> Remedies = new(() =>
        EveryConnection.Policies().SelectMany(policy => EveryConnection.Smtp().Concat(EveryConnection.ApiAndDelivery()).SelectMany(facts => ConnectionJudge.Judge(facts, policy)))
            .SelectMany(finding => finding.Remedies.Select(remedy => (finding.Rule.Id, remedy.Kind)))
            .Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Kind));

    public static TheoryData<string> RuleIds() => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Facts_of_a_rule_page(string id)
    {
        var rule = RuleCatalog.All.Single(r => r.Id == id);
        GeneratedText.AssertCurrent($"rules/{id}.md", "facts", GeneratedText.Table(
            ["Severity", "Weakness", "Suggested change", "Rests on"],
            [[Severity(rule), Weakness(rule), Change(id), $"[{rule.HelpLink.Host}{rule.HelpLink.AbsolutePath}]({rule.HelpLink})"]]));
    }

    [Fact]
    public void Table_of_rules() =>
        GeneratedText.AssertCurrent("README.md", "rules", GeneratedText.Table(
            ["Rule", "What is wrong", "Severity", "Weakness"],
            RuleCatalog.All.Select(rule => new[] { $"[{rule.Id}](rules/{rule.Id}.md)", rule.Title, Severity(rule), Weakness(rule) })));

    [Fact]
    public void Table_of_options() =>
        GeneratedText.AssertCurrent("configuration.md", "options", GeneratedText.Table(
            ["Option", "MSBuild property", "Allowed", "Default", "Meaning"],
            PolicyOptions.All.Select(option => new[] { $"`{option.Key}`", $"`{option.Property}`", option.Allowed.ToString(), option.Default.Length > 0 ? $"`{option.Default}`" : "", option.Meaning })));

    [Fact]
    public void Severities_by_default() =>
        GeneratedText.AssertCurrent("configuration.md", "severities",
            "```ini\n" + string.Join('\n', RuleCatalog.All.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {(rule.Severity == RuleSeverity.Info ? "suggestion" : "warning")}")) + "\n```");

    [Fact]
    public void Versions_by_edition() =>
        GeneratedText.AssertCurrent("configuration.md", "versions", GeneratedText.Table(
            ["Edition", "HTTPS API", "STARTTLS", "TLS Wrapper"],
            new[] { (Name: "`current`", Edition: ProtocolEdition.Current), (Name: "`2018-02`", Edition: ProtocolEdition.February2018) }.Select(row => new[]
            {
                row.Name,
                TlsVersionNames.Describe(SupportedTlsVersions.For(row.Edition, ConnectionLeg.Https)),
                TlsVersionNames.Describe(SupportedTlsVersions.For(row.Edition, ConnectionLeg.StartTls)),
                TlsVersionNames.Describe(SupportedTlsVersions.For(row.Edition, ConnectionLeg.TlsWrapper)),
            })));

    [Theory]
    [InlineData("rules/SESA103.md")]
    [InlineData("rules/SESA104.md")]
    public void Table_of_ports(string page) =>
        GeneratedText.AssertCurrent(page, "ports", GeneratedText.Table(
            ["Endpoint", "STARTTLS", "TLS from the first byte"],
            [
                ["regional SMTP endpoint", Ports(SesPorts.StartTlsPorts), Ports(SesPorts.WrapperPorts)],
                ["Mail Manager ingress endpoint", Ports(SesPorts.MailManagerPorts), ""],
            ]));

    [Fact]
    public void List_of_regions() =>
        GeneratedText.AssertCurrent("rules/SESA105.md", "regions", GeneratedText.Table(
            [$"Regions with an SMTP endpoint (list of {SesRegions.AsOf})", "`email-smtp.`", "`email-smtp-fips.`"],
            SesRegions.WithSmtp.Order(StringComparer.Ordinal).Select(region => new[] { region, "yes", SesRegions.HasFipsSmtp(region) ? "yes" : "" })));

    private static string Severity(Rule rule) => rule.Severity == RuleSeverity.Info ? "suggestion" : "warning";

    private static string Weakness(Rule rule) =>
        rule.Cwe is { } cwe ? string.Create(CultureInfo.InvariantCulture, $"[CWE-{cwe}](https://cwe.mitre.org/data/definitions/{cwe}.html)") : "";

    private static string Ports(IEnumerable<int> ports) => string.Join(", ", ports);

    private static string Change(string id) => string.Join(", ", Remedies.Value[id].Order().Select(kind => kind switch
    {
        RemedyKind.Mode => "TLS mode",
        RemedyKind.Port => "port",
        RemedyKind.Host => "host",
        RemedyKind.Versions => "versions",
        RemedyKind.Remove => "take it out",
        RemedyKind.CheckedName => "checked name",
        RemedyKind.Https => "https",
        RemedyKind.RequireReceiverTls => "require TLS",
        RemedyKind.PasswordFromEnvironment => "environment variable",
        _ => throw new InvalidOperationException(kind.ToString()),
    }));
}
