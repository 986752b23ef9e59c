using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA401 and SESA501.</summary>
public sealed class ApiAndDeliveryRulesTests
{
    private const string Endpoint = "email.eu-west-1.amazonaws.com";

    [Theory]
    [InlineData(Endpoint, "http", true)]
    [InlineData(Endpoint, "HTTP", true)]
    [InlineData("email.\uFFFC.amazonaws.com", "http", true)]
    [InlineData("email-fips.us-east-1.api.aws", "http", true)]
    [InlineData(Endpoint, "https", false)]
    [InlineData("localhost", "http", false)]
    [InlineData("sqs.eu-west-1.amazonaws.com", "http", false)]
    [InlineData("email.eu-west-1.amazonaws.com.example.org", "http", false)]
    public void A_url_of_the_api_without_https(string host, string scheme, bool isWrong)
    {
        var findings = (Connection.Api(host) with { ServiceUrlScheme = Fact<string>.Known(scheme, new Place("url")) }).Judge();
        if (!isWrong)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((RuleCatalog.ApiWithoutHttps, "url", FactName.ServiceUrl, "Https", false), (finding.Rule, finding.Origin!.ToString(), finding.Fact, finding.Fixes(), finding.IsDefault));
    }

    [Fact]
    public void The_switch_to_plain_http()
    {
        var finding = Assert.Single((Connection.Api(null) with { UsesHttp = Fact<bool>.Known(true, new Place("switch")) }).Judge());
        Assert.Equal((RuleCatalog.ApiWithoutHttps, "switch", FactName.Http, "Remove", false), (finding.Rule, finding.Origin!.ToString(), finding.Fact, finding.Fixes(), finding.IsDefault));
        Assert.Equal("", (Connection.Api(null) with { UsesHttp = Fact<bool>.Known(false) }).Ids());
        Assert.Equal("", (Connection.Api(null) with { UsesHttp = Fact<bool>.Unknown }).Ids());
    }

    [Fact]
    public void The_switch_has_no_say_beside_a_service_url()
    {
        var facts = Connection.Api() with { UsesHttp = Fact<bool>.Known(true) };
        Assert.Equal("", (facts with { ServiceUrlScheme = Fact<string>.Known("https") }).Ids());
        Assert.Equal("401", (facts with { ServiceUrlScheme = Fact<string>.Known("http") }).Ids());
        Assert.Equal("", (facts with { Host = default, ServiceUrlScheme = Fact<string>.Unknown }).Ids());
        Assert.Equal("", (facts with { Host = default, ServiceUrlScheme = Fact<string>.Known("http") }).Ids());
    }

    [Fact]
    public void Delivery_without_required_tls()
    {
        var set = Assert.Single(Connection.Delivery(Fact<ReceiverTls>.Known(ReceiverTls.Optional, new Place("policy"))).Judge());
        Assert.Equal((RuleCatalog.ReceiverTlsNotRequired, "policy", FactName.ReceiverPolicy, "RequireReceiverTls", false), (set.Rule, set.Origin!.ToString(), set.Fact, set.Fixes(), set.IsDefault));
        var leftOut = Assert.Single(Connection.Delivery(Fact<ReceiverTls>.Default(ReceiverTls.Optional)).Judge());
        Assert.Equal(("site", true), (leftOut.Origin!.ToString(), leftOut.IsDefault));
        Assert.Empty(Connection.Delivery(Fact<ReceiverTls>.Known(ReceiverTls.Require)).Judge());
        Assert.Empty(Connection.Delivery(Fact<ReceiverTls>.Unknown).Judge());
        Assert.Empty(Connection.Delivery(default).Judge());
    }
}
