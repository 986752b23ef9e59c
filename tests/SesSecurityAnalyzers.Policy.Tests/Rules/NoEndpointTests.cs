using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA105.</summary>
public sealed class NoEndpointTests
{
    private const string Hole = "\uFFFC";

    [Theory]
    [InlineData("email.us-east-1.amazonaws.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email." + Hole + ".amazonaws.com", "")]
    [InlineData("inbound-smtp.us-east-1.amazonaws.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("feedback-smtp.us-east-1.amazonses.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-smtp.amazonaws.com", "")]
    [InlineData("email-smtp.ap-south-2.amazonaws.com", "")]
    [InlineData("vpce-1a-2b.email-smtp.ap-south-2.vpce.amazonaws.com", "")]
    [InlineData("email-smtp.cn-north-1.amazonaws.com", "")]
    [InlineData("email-smtp.us-east1.amazonaws.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-smtp-us-east-1.amazonaws.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-smtp.us-east-1.amazonses.com", "Host=email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-smtp-fips.eu-west-1.amazonaws.com", "Host=email-smtp.eu-west-1.amazonaws.com")]
    [InlineData("email-smtp-fips.ap-south-2.amazonaws.com", "")]
    [InlineData("email-smtp.eusc-de-east-1.amazonaws.eu", "")]
    public void A_name_of_ses_where_no_smtp_endpoint_answers(string host, string fixes)
    {
        var findings = Connection.Smtp(host, 587, TlsMode.StartTls).Judge();
        var finding = Assert.Single(findings);
        Assert.Equal((RuleCatalog.NoEndpoint, "host", FactName.Host, fixes), (finding.Rule, finding.Origin!.ToString(), finding.Fact, finding.Fixes()));
    }

    [Theory]
    [InlineData("email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-smtp." + Hole + ".amazonaws.com")]
    [InlineData("email-smtp-fips.us-east-1.api.aws")]
    [InlineData("email-smtp.cn-north-1.amazonaws.com.cn")]
    [InlineData("email.cn-north-1.amazonaws.com.cn")]
    [InlineData("inbound-smtp.cn-north-1.amazonaws.com.cn")]
    [InlineData(Connection.MailManager)]
    [InlineData("s3.us-east-1.amazonaws.com")]
    public void Endpoints_the_china_shape_and_names_of_others_are_silent(string host) => Assert.Equal("", Connection.Smtp(host, 587, TlsMode.StartTls).Ids());

    // Which section is for mail is told by its keys, so by the collector; the port of HTTPS tells the API.
    [Theory]
    [InlineData("email.us-east-1.amazonaws.com", 443, "")]
    [InlineData("email.us-east-1.amazonaws.com", 587, "105")]
    [InlineData("email.us-east-1.amazonaws.com", null, "105")]
    [InlineData("feedback-smtp.us-east-1.amazonses.com", 587, "105")]
    [InlineData("email-smtp.us-east1.amazonaws.com", 443, "104 105")]
    [InlineData("email-smtp.ap-south-2.amazonaws.com", null, "105")]
    public void In_free_form_settings(string host, int? port, string ids) => Assert.Equal(ids, (Connection.Smtp(host, port) with { IsFreeForm = true }).Ids());

    [Fact]
    public void Given_to_an_smtp_client_the_port_of_https_excuses_nothing() => Assert.Equal("104 105", Connection.Smtp("email.us-east-1.amazonaws.com", 443).Ids());

    [Fact]
    public void A_wrong_name_still_counts_for_the_other_rules()
    {
        Assert.Equal("101 105 106", Connection.NetMail("email.us-east-1.amazonaws.com").Ids());
        Assert.Equal("103 105", Connection.Smtp("email-smtp.us-east1.amazonaws.com", 465, TlsMode.StartTls).Ids());
    }
}
