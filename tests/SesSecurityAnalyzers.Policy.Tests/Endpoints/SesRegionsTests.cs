using SesSecurityAnalyzers.Policy.Endpoints;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Endpoints;

public sealed class SesRegionsTests
{
    [Fact]
    public void Nineteen_regions_answer_smtp_and_seven_of_them_with_fips()
    {
        Assert.Equal(19, SesRegions.WithSmtp.Count);
        Assert.Equal(["ca-central-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"], SesRegions.WithSmtp.Where(SesRegions.HasFipsSmtp).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Case_does_not_matter()
    {
        Assert.True(SesRegions.HasSmtp("EU-WEST-1"));
        Assert.True(SesRegions.HasFipsSmtp("US-East-1"));
        Assert.False(SesRegions.HasSmtp("ap-south-2"));
        Assert.False(SesRegions.HasFipsSmtp("eu-west-1"));
    }

    [Fact]
    public void The_list_says_how_old_it_is() => Assert.Matches(@"^\d{4}-\d{2}$", SesRegions.AsOf);
}
