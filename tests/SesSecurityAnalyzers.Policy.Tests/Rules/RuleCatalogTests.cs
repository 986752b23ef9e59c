using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class RuleCatalogTests
{
    // The table of the rules as the team agreed on it.
    [Theory]
    [InlineData("SESA101", "SMTP connection to SES does not use TLS", RuleSeverity.Warning, 319)]
    [InlineData("SESA102", "SMTP connection to SES uses TLS only when offered", RuleSeverity.Warning, 757)]
    [InlineData("SESA103", "TLS mode does not match the port", RuleSeverity.Warning, 319)]
    [InlineData("SESA104", "Port is not served by the SES SMTP interface", RuleSeverity.Warning, null)]
    [InlineData("SESA105", "Host is not an SES SMTP endpoint", RuleSeverity.Warning, null)]
    [InlineData("SESA106", "Port 25 is throttled on EC2", RuleSeverity.Info, null)]
    [InlineData("SESA201", "TLS version is outside the set that SES supports", RuleSeverity.Warning, 327)]
    [InlineData("SESA202", "TLS version is supported by the chosen edition but deprecated", RuleSeverity.Warning, 327)]
    [InlineData("SESA203", "Pinned TLS versions leave out one that SES supports", RuleSeverity.Info, null)]
    [InlineData("SESA301", "Certificate validation is disabled for SES", RuleSeverity.Warning, 295)]
    [InlineData("SESA302", "Certificate revocation check is disabled for SES", RuleSeverity.Info, 299)]
    [InlineData("SESA303", "Certificate is checked against another name than the host", RuleSeverity.Warning, 297)]
    [InlineData("SESA401", "SES API is called without HTTPS", RuleSeverity.Warning, 319)]
    [InlineData("SESA501", "Delivery to the receiver does not require TLS", RuleSeverity.Info, 319)]
    [InlineData("SESA601", "SES SMTP credential is hard-coded", RuleSeverity.Warning, 798)]
    [InlineData("SESA602", "IAM secret access key is used as SMTP password", RuleSeverity.Warning, null)]
    [InlineData("SESA901", "SES security configuration cannot be read", RuleSeverity.Warning, null)]
    public void Each_rule_has_its_title_severity_and_weakness(string id, string title, RuleSeverity severity, int? cwe)
    {
        var rule = RuleCatalog.All.Single(r => r.Id == id);
        Assert.Equal((id, title, severity, cwe), (rule.Id, rule.Title, rule.Severity, rule.Cwe));
    }

    [Fact]
    public void There_are_seventeen_in_order_and_no_id_twice()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(17, ids.Length);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_public_rule_is_in_the_list() =>
        Assert.Equal(
            typeof(RuleCatalog).GetProperties().Where(p => p.PropertyType == typeof(Rule)).Select(p => ((Rule)p.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Texts_have_the_form_that_compilers_show()
    {
        foreach (var rule in RuleCatalog.All)
        {
            Assert.DoesNotMatch(@"[.\r\n]", rule.Title);
            Assert.EndsWith(".", rule.Description);
            Assert.Equal("https", rule.HelpLink.Scheme);
        }
    }
}
