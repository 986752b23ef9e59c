using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA301 to SESA303.</summary>
public sealed class CertificateRulesTests
{
    private const string Hole = "\uFFFC";

    [Fact]
    public void A_callback_that_accepts_everything()
    {
        foreach (var facts in new[] { Connection.Smtp(port: 587, mode: TlsMode.StartTls), Connection.Api(), Connection.Api(null) })
        {
            var finding = Assert.Single((facts with { AcceptsAnyCertificate = Fact<bool>.Known(true, new Place("callback")) }).Judge());
            Assert.Equal((RuleCatalog.CertificateNotChecked, "callback", FactName.Certificate, "Remove", false), (finding.Rule, finding.Origin!.ToString(), finding.Fact, finding.Fixes(), finding.IsDefault));
            Assert.Equal("", (facts with { AcceptsAnyCertificate = Fact<bool>.Known(false) }).Ids());
            Assert.Equal("", (facts with { AcceptsAnyCertificate = Fact<bool>.Unknown }).Ids());
        }
    }

    [Fact]
    public void Revocation_written_off_is_told_and_a_default_is_silent()
    {
        var facts = Connection.Smtp(port: 587, mode: TlsMode.StartTls);
        var finding = Assert.Single((facts with { ChecksRevocation = Fact<bool>.Known(false, new Place("revocation")) }).Judge());
        Assert.Equal((RuleCatalog.RevocationNotChecked, "revocation", FactName.Revocation, "Remove", false), (finding.Rule, finding.Origin!.ToString(), finding.Fact, finding.Fixes(), finding.IsDefault));
        Assert.Equal("", (facts with { ChecksRevocation = Fact<bool>.Default(false) }).Ids());
        Assert.Equal("", (facts with { ChecksRevocation = Fact<bool>.Known(true) }).Ids());
        Assert.Equal("", (facts with { ChecksRevocation = Fact<bool>.Unknown }).Ids());
    }

    [Theory]
    [InlineData(Connection.Host, Connection.Host, false)]
    [InlineData(Connection.Host, "EMAIL-SMTP.eu-west-1.amazonaws.com.", false)]
    [InlineData(Connection.Host, "vpce-1a-2b.email-smtp.eu-west-1.vpce.amazonaws.com", false)]
    [InlineData(Connection.Host, "email-smtp.eu-west-1.api.aws", false)]
    [InlineData("email-smtp.us-east-1.amazonaws.com", "email-smtp-fips.us-east-1.amazonaws.com", false)]
    [InlineData("vpce-1a-2b.email-smtp.us-east-1.vpce.amazonaws.com", "email-smtp.us-east-1.amazonaws.com", false)]
    [InlineData("email-smtp." + Hole + ".amazonaws.com", "email-smtp." + Hole + ".amazonaws.com", false)]
    [InlineData("email-smtp." + Hole + ".amazonaws.com", Connection.Host, false)]
    [InlineData(Connection.Host, "email-smtp." + Hole + ".amazonaws.com", false)]
    [InlineData(Connection.Host, Hole, false)]
    [InlineData(Connection.MailManager, Connection.MailManager, false)]
    [InlineData(Connection.MailManager, Connection.MailManager + ".", false)]
    [InlineData(Connection.MailManager + ".", Connection.MailManager, false)]
    [InlineData(Connection.MailManager, Hole + ".mail-manager-smtp.amazonaws.com", false)]
    [InlineData(Hole + ".mail-manager-smtp.amazonaws.com", Connection.MailManager, false)]
    [InlineData("inbound-smtp.cn-north-1.amazonaws.com.cn", "inbound-smtp." + Hole + ".amazonaws.com.cn", false)]
    [InlineData("inbound-smtp.cn-north-1.amazonaws.com.cn", "inbound-smtp.cn-northwest-1.amazonaws.com.cn", true)]
    [InlineData("email.eu-west-1.amazonaws.com", "email.eu-west-1.amazonaws.com", false)]
    [InlineData(Connection.Host, "email-smtp.us-east-1.amazonaws.com", true)]
    [InlineData(Connection.Host, "email-smtp.amazonaws.com", true)]
    [InlineData(Connection.Host, "email.eu-west-1.amazonaws.com", true)]
    [InlineData(Connection.Host, "smtp.example.com", true)]
    [InlineData(Connection.Host, "localhost", true)]
    [InlineData(Connection.Host, "", true)]
    [InlineData(Connection.Host, Hole + ".example.com", true)]
    [InlineData(Connection.Host, Connection.MailManager, true)]
    [InlineData(Connection.MailManager, "b1b2c3.fjqz.mail-manager-smtp.amazonaws.com", true)]
    [InlineData("email-smtp." + Hole + ".amazonaws.com", "smtp.example.com", true)]
    public void The_name_that_is_checked_must_be_one_that_the_certificate_bears(string host, string checkedName, bool isWrong) =>
        Assert.Equal(isWrong, Checked(host, checkedName).Any(f => f.Rule == RuleCatalog.OtherName));

    [Fact]
    public void Points_at_the_name_and_suggests_the_connected_host()
    {
        var finding = Checked(Connection.Host, "localhost").Single();
        Assert.Equal(("name", FactName.CheckedName, "CheckedName=" + Connection.Host, false), (finding.Origin!.ToString(), finding.Fact, finding.Fixes(), finding.IsDefault));
        Assert.Equal("", Checked("email-smtp." + Hole + ".amazonaws.com", "localhost").Single().Fixes());
    }

    [Theory]
    [InlineData("vpce-1a-2b.email-smtp.eu-west-1.vpce.amazonaws.com")]
    [InlineData("email-smtp.eu-west-1.api.aws")]
    [InlineData(Connection.MailManager)]
    [InlineData("smtp.corp.example")]
    public void Suggests_the_name_that_is_connected_and_no_other_of_its_region(string host) =>
        Assert.Equal("CheckedName=" + host, Checked(host, "localhost", new SecurityPolicy { SmtpHosts = ["smtp.corp.example"] }).Single().Fixes());

    [Fact]
    public void Unknown_names_say_nothing()
    {
        Assert.Equal("", (Connection.Smtp(port: 587, mode: TlsMode.StartTls) with { CheckedName = Fact<HostText>.Unknown }).Ids());
        var assumed = Connection.Smtp(null, 587, TlsMode.StartTls) with { CheckedName = Fact<HostText>.Known(new HostText("localhost")) };
        Assert.Equal("", assumed.Ids(new SecurityPolicy { AssumeSes = true }));
        Assert.Empty(Checked("email-smtp." + Hole, "localhost", new SecurityPolicy { AssumeSes = true }));
    }

    [Theory]
    [InlineData("smtp.corp.example", false)]
    [InlineData("SMTP.corp.example.", false)]
    [InlineData("mail.corp.example", false)]
    [InlineData(Connection.Host, false)]
    [InlineData(Connection.MailManager, false)]
    [InlineData("www.corp.example", true)]
    [InlineData("email-smtp.amazonaws.com", true)]
    public void Behind_an_own_name_stands_the_certificate_of_an_endpoint(string checkedName, bool isWrong)
    {
        var policy = new SecurityPolicy { SmtpHosts = ["smtp.corp.example", "mail.corp.example"] };
        Assert.Equal(isWrong, Checked("smtp.corp.example", checkedName, policy).Any(f => f.Rule == RuleCatalog.OtherName));
    }

    // Where the host itself is wrong, the name is judged against the endpoint that takes its place, so that no fix contradicts another.
    [Theory]
    [InlineData("email-smtp.eu-west1.amazonaws.com", Connection.Host, "105")]
    [InlineData("email-smtp.eu-west1.amazonaws.com", "email-smtp.eu-west1.amazonaws.com", "105")]
    [InlineData("email-smtp.eu-west1.amazonaws.com", "email-smtp." + Hole + ".amazonaws.com", "105")]
    [InlineData("email-smtp.eu-west1.amazonaws.com", "email-smtp.us-east-1.amazonaws.com", "105 303")]
    [InlineData("email-smtp.eu-west1.amazonaws.com", "localhost", "105 303")]
    [InlineData("email-smtp.amazonaws.com", Connection.Host, "105")]
    [InlineData("email-smtp.amazonaws.com", "localhost", "105 303")]
    [InlineData("email-smtp.ap-south-2.amazonaws.com", "email-smtp.ap-south-2.amazonaws.com", "105")]
    public void Beside_a_host_that_is_no_endpoint(string host, string checkedName, string ids)
    {
        var findings = Checked(host, checkedName);
        Assert.Equal(ids, string.Join(' ', findings.Select(f => f.Rule.Id[4..])));
        foreach (var finding in findings.Where(f => f.Rule == RuleCatalog.OtherName))
            Assert.Equal(SesHost.Parse(host).SuggestedEndpoint is { } endpoint ? "CheckedName=" + endpoint : "", finding.Fixes());
    }

    private static IReadOnlyList<Finding> Checked(string host, string checkedName, SecurityPolicy? policy = null)
    {
        var facts = SesHost.Parse(host).Kind == SesHostKind.Api ? Connection.Api(host) : Connection.Smtp(host, 587, TlsMode.StartTls);
        return (facts with { CheckedName = Fact<HostText>.Known(new HostText(checkedName), new Place("name")) }).Judge(policy);
    }
}
