using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>Which hosts make a client one of SES.</summary>
public sealed class WhichClientsAreJudgedTests
{
    private const string Hole = "\uFFFC";

    [Theory]
    [InlineData(Connection.Host, "101")]
    [InlineData("EMAIL-SMTP.EU-WEST-1.AMAZONAWS.COM.", "101")]
    [InlineData("email-smtp.eu-west-1.api.aws", "101")]
    [InlineData("email-smtp-fips.us-east-1.amazonaws.com", "101")]
    [InlineData("email-smtp.cn-north-1.amazonaws.com.cn", "101")]
    [InlineData("email-smtp.amazonaws.com.cn", "101")]
    [InlineData("email.cn-north-1.amazonaws.com.cn", "101")]
    [InlineData("vpce-1a-2b.email-smtp.eu-west-1.vpce.amazonaws.com", "101")]
    [InlineData(Connection.MailManager, "101")]
    [InlineData("email-smtp." + Hole + ".amazonaws.com", "101")]
    [InlineData("email.eu-west-1.amazonaws.com", "101 105")]
    [InlineData("email-smtp.amazonaws.com", "101 105")]
    [InlineData("email-smtp.eu-west1.amazonaws.com", "101 105")]
    [InlineData("smtp.example.com", "")]
    [InlineData("localhost", "")]
    [InlineData("email-smtp.us-east-1.amazonaws.com.example.org", "")]
    [InlineData("email-smtp." + Hole + "." + Hole, "")]
    [InlineData(null, "")]
    public void Only_a_host_that_is_known_to_be_of_ses_counts(string? host, string ids)
    {
        var facts = Connection.Smtp(host, 587, TlsMode.None);
        Assert.Equal(ids, facts.Ids());
        Assert.Equal(ids.Length > 0, ConnectionJudge.IsSes(facts, SecurityPolicy.Default));
    }

    [Theory]
    [InlineData(null, "101")]
    [InlineData("email-smtp." + Hole, "101")]
    [InlineData(Hole, "101")]
    [InlineData("smtp.example.com", "")]
    [InlineData("localhost", "")]
    [InlineData(Hole + ".example.com", "")]
    public void The_assumption_takes_unknown_hosts_and_leaves_those_of_others(string? host, string ids) =>
        Assert.Equal(ids, Connection.Smtp(host, 587, TlsMode.None).Ids(new SecurityPolicy { AssumeSes = true }));

    [Fact]
    public void The_assumption_needs_a_host_that_was_set() =>
        Assert.Equal("", (Connection.Smtp() with { Host = default, Mode = Fact<TlsMode>.Known(TlsMode.None) }).Ids(new SecurityPolicy { AssumeSes = true }));

    [Fact]
    public void The_assumption_is_about_smtp() =>
        Assert.Equal("", (Connection.Api(Hole) with { ServiceUrlScheme = Fact<string>.Known("http") }).Ids(new SecurityPolicy { AssumeSes = true }));

    [Theory]
    [InlineData("smtp.corp.example", 587, TlsMode.None, "101")]
    [InlineData("SMTP.corp.example.", 2525, TlsMode.StartTls, "104")]
    [InlineData("smtp.corp.example", 465, TlsMode.StartTls, "103")]
    [InlineData("other.corp.example", 465, TlsMode.StartTls, "")]
    [InlineData("email-smtp.ap-south-2.amazonaws.com", 587, TlsMode.StartTls, "")]
    [InlineData(Connection.MailManager, 587, TlsMode.Wrapper, "103")]
    [InlineData(Connection.MailManager, 2587, TlsMode.StartTls, "104")]
    public void A_teams_own_name_counts_as_an_endpoint(string host, int port, TlsMode mode, string ids)
    {
        var policy = new SecurityPolicy { SmtpHosts = ["smtp.corp.example", "email-smtp.ap-south-2.amazonaws.com", Connection.MailManager] };
        Assert.Equal(ids, Connection.Smtp(host, port, mode).Ids(policy));
    }

    [Fact]
    public void A_pickup_folder_opens_no_connection()
    {
        var facts = Connection.NetMail() with
        {
            AcceptsAnyCertificate = Fact<bool>.Known(true),
            Versions = Fact<TlsVersions>.Known(TlsVersions.Ssl3),
        };
        Assert.Equal("101 106 201 301", facts.Ids());
        Assert.Equal("101 106 201 301", (facts with { OpensConnection = Fact<bool>.Known(true) }).Ids());
        Assert.Equal("101 106 201 301", (facts with { OpensConnection = Fact<bool>.Unknown }).Ids());
        Assert.Equal("", (facts with { OpensConnection = Fact<bool>.Known(false) }).Ids());
        Assert.Equal("601", (facts with { OpensConnection = Fact<bool>.Known(false) }).WithPassword("hunter2").Ids());
    }

    [Theory]
    [InlineData("email.eu-west-1.amazonaws.com", true)]
    [InlineData("email." + Hole + ".amazonaws.com", true)]
    [InlineData("vpce-1a-2b.email.eu-west-1.vpce.amazonaws.com", true)]
    [InlineData(Connection.Host, false)]
    [InlineData("localhost", false)]
    [InlineData(null, true)]
    public void An_api_client_counts_unless_it_calls_another_host(string? host, bool counts) =>
        Assert.Equal(counts, ConnectionJudge.IsSes(Connection.Api(host), SecurityPolicy.Default));

    [Fact]
    public void Nothing_to_judge_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => ConnectionJudge.Judge(null!, SecurityPolicy.Default));
        Assert.Throws<ArgumentNullException>(() => ConnectionJudge.Judge(new ConnectionFacts(), null!));
        Assert.Throws<ArgumentNullException>(() => ConnectionJudge.IsSes(null!, SecurityPolicy.Default));
        Assert.Throws<ArgumentNullException>(() => ConnectionJudge.IsSes(new ConnectionFacts(), null!));
        Assert.Empty(ConnectionJudge.Judge(new ConnectionFacts(), SecurityPolicy.Default));
    }
}
