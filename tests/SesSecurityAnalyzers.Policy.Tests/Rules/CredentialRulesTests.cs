using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA601 and SESA602.</summary>
public sealed class CredentialRulesTests
{
    private const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    private const string IamSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string SmtpPassword = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";

    [Theory]
    [InlineData(SmtpPassword, AccessKey, "601")]
    [InlineData(SmtpPassword, null, "601")]
    [InlineData("hunter2", "user", "601")]
    [InlineData(IamSecret, AccessKey, "601 602")]
    [InlineData(IamSecret, "user", "601")]
    [InlineData(IamSecret, "akiaiosfodnn7example", "601")]
    [InlineData(IamSecret, "ASIAIOSFODNN7EXAMPLE", "601")]
    [InlineData(IamSecret, null, "601")]
    [InlineData("", AccessKey, "")]
    [InlineData("<password>", AccessKey, "")]
    [InlineData("changeme", AccessKey, "")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", AccessKey, "")]
    public void A_constant_password(string password, string? user, string ids)
    {
        Assert.Equal(ids, Connection.Smtp(port: 587, mode: TlsMode.StartTls).WithPassword(password, user).Ids());
        Assert.Equal(ids, (Connection.Smtp(port: 587) with { IsFreeForm = true }).WithPassword(password, user).Ids());
        Assert.Equal("", Connection.Smtp("smtp.example.com", 587).WithPassword(password, user).Ids());
    }

    [Fact]
    public void An_unknown_password_says_nothing() =>
        Assert.Equal("", (Connection.Smtp(port: 587, mode: TlsMode.StartTls) with { Password = Fact<Secret>.Unknown, UserName = Fact<string>.Known(AccessKey) }).Ids());

    [Fact]
    public void Points_at_the_password_and_reads_it_from_the_environment()
    {
        var findings = Connection.Smtp(port: 587, mode: TlsMode.StartTls).WithPassword(IamSecret, AccessKey).Judge();
        Assert.All(findings, f => Assert.Equal(("password", FactName.Password), (f.Origin!.ToString(), f.Fact)));
        Assert.Equal(["PasswordFromEnvironment=SES_SMTP_PASSWORD", ""], findings.Select(f => f.Fixes()));
    }

    [Fact]
    public void Nothing_that_is_said_holds_the_secret()
    {
        foreach (var finding in Connection.Smtp(port: 465, mode: TlsMode.StartTls).WithPassword(IamSecret, AccessKey).Judge())
        {
            Assert.DoesNotContain(IamSecret, finding.Text());
            Assert.DoesNotContain(IamSecret, finding.ToString());
            Assert.DoesNotContain(IamSecret, finding.Fixes());
        }
    }
}
