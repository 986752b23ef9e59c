using SesSecurityAnalyzers.Tests.Hosting;
using SesSecurityAnalyzers.Tests.Robustness;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>Whether anything of a compilation is looked at: where no host of SES can be known, nothing is.</summary>
public sealed class ReachTests
{
    [Theory]
    [InlineData("""class C { string Host = "email-smtp.eu-west-1.amazonaws.com"; }""")]
    [InlineData("""class C { string Host(string region) => "email-smtp." + region + ".AmazonAWS.com"; }""")]
    [InlineData("""class C { string Host = "email-smtp.eu-west-1.api.aws"; }""")]
    [InlineData("""class C { string Host = "email-smtp.eu-west-1.amazonses.com"; }""")]
    [InlineData("""class C { string Host = "email-smtp.cn-north-1.amazonaws.com.cn"; }""")]
    [InlineData("""class C { string Host = "email-smtp.eusc-de-east-1.amazonaws.eu"; }""")]
    [InlineData("using Amazon.SimpleEmailV2;")]
    public void Hosts_and_the_sdk_for_ses_are_in_reach(string source) => Assert.True(IsInReach(source));

    [Theory]
    [InlineData("""using Amazon.S3; class C { string Title = "Amazon S3: where an email. goes"; }""")]
    [InlineData("""using System.Net.Mail; class C { string Host = "smtp.example.com"; }""")]
    public void Buckets_and_other_servers_are_not(string source) => Assert.False(IsInReach(source));

    [Theory]
    [InlineData("""{ "Mail": { "Host": "email-smtp.eu-west-1.amazonaws.com" } }""", true)]
    [InlineData("""{ "Storage": { "Kind": "Amazon S3" } }""", false)]
    public void Files_bring_hosts_into_reach(string settings, bool isInReach) =>
        Assert.Equal(isInReach, IsInReach("class C;", ("appsettings.json", settings)));

    private static bool IsInReach(string source, params (string, string)[] files) =>
        new CompilationAnalysis(TestCompilation.Create([("Case.cs", source)]), DirectAnalysis.Options(files), TestContext.Current.CancellationToken).IsSesInReach;
}
