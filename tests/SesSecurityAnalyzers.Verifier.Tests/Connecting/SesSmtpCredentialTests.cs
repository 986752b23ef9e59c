using SesSecurityAnalyzers.Verifier.Connecting;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public class SesSmtpCredentialTests
{
    // The secret access key of AWS's own examples.
    private const string Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    [Theory]
    [InlineData("us-east-1", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9")]
    [InlineData("us-west-2", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd")]
    [InlineData("eu-west-1", "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk")]
    public void Derives_the_password_of_a_region(string region, string password)
    {
        Assert.Equal(password, SesSmtpCredential.DerivePassword(Secret, region));
        Assert.Equal(password, SesSmtpCredential.FromSecretKey("AKIAIOSFODNN7EXAMPLE", Secret, region).Password.Reveal());
    }

    [Theory]
    [InlineData(Secret, true)]
    [InlineData("BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", false)]
    [InlineData("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE-EY", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Recognises_an_IAM_secret(string? password, bool expected) => Assert.Equal(expected, SesSmtpCredential.LooksLikeSecretAccessKey(password));

    [Fact]
    public void Does_not_show_the_password()
    {
        var credential = new SesSmtpCredential("AKIAIOSFODNN7EXAMPLE", "secret-of-this-test");

        Assert.DoesNotContain("secret-of", credential.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of", credential.Password.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of", System.Text.Json.JsonSerializer.Serialize(credential), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "p")]
    [InlineData("u", "")]
    public void Wants_both_parts(string userName, string password) => Assert.Throws<ArgumentException>(() => new SesSmtpCredential(userName, password));
}
