using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class SecretTests
{
    // AWS's own EXAMPLE secret, and what it derives to for us-east-1.
    private const string IamSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string SmtpPassword = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("password")]
    [InlineData("Password")]
    [InlineData("pass-word")]
    [InlineData("secret")]
    [InlineData("changeme")]
    [InlineData("change_me")]
    [InlineData("Change Me")]
    [InlineData("redacted")]
    [InlineData("REDACTED")]
    [InlineData("yourpassword")]
    [InlineData("your-smtp-password")]
    [InlineData("YOUR_SMTP_PASSWORD_HERE")]
    [InlineData("enter password here")]
    [InlineData("Insert-Password")]
    [InlineData("todo")]
    [InlineData("TODO")]
    [InlineData("xxx")]
    [InlineData("XxXx")]
    [InlineData("x")]
    [InlineData("***")]
    [InlineData("********")]
    [InlineData("...")]
    [InlineData("---")]
    [InlineData("<password>")]
    [InlineData("<your SES password>")]
    [InlineData("${SES_PASSWORD}")]
    [InlineData("$(SesPassword)")]
    [InlineData("#{SesPassword}#")]
    [InlineData("#{SesPassword}")]
    [InlineData("%SES_PASSWORD%")]
    [InlineData("{{ ses.password }}")]
    [InlineData("@SesPassword@")]
    [InlineData("[password]")]
    [InlineData(" <password> ")]
    [InlineData("<>")]
    [InlineData("${}")]
    public void Placeholders_only_hold_the_place(string value) => Assert.True(new Secret(value).IsPlaceholder);

    [Theory]
    [InlineData(IamSecret)]
    [InlineData(SmtpPassword)]
    [InlineData("password1")]
    [InlineData("Passw0rd")]
    [InlineData("secret123")]
    [InlineData("hunter2")]
    [InlineData("ab")]
    [InlineData("my-your-password")]
    [InlineData("a${PASSWORD}")]
    [InlineData("todo1")]
    public void Everything_else_is_a_password(string value) => Assert.False(new Secret(value).IsPlaceholder);

    [Theory]
    [InlineData("<", ">")]
    [InlineData("${", "}")]
    [InlineData("$(", ")")]
    [InlineData("#{", "}#")]
    [InlineData("%", "%")]
    [InlineData("{{", "}}")]
    [InlineData("@", "@")]
    [InlineData("[", "]")]
    public void Brackets_make_a_placeholder_only_around_the_whole(string open, string close)
    {
        Assert.True(new Secret(open + "hunter2" + close).IsPlaceholder);
        Assert.False(new Secret(open + "hunter2").IsPlaceholder);
        Assert.False(new Secret("hunter2" + close).IsPlaceholder);
        Assert.False(new Secret(open + "hunter2" + close + "1").IsPlaceholder);
    }

    [Fact]
    public void Tells_an_iam_secret_from_an_smtp_password_by_shape()
    {
        Assert.True(new Secret(IamSecret).HasShapeOfIamSecret);
        Assert.False(new Secret(SmtpPassword).HasShapeOfIamSecret);
    }

    // The first and the last of each range of base64, and what stands beside them in ASCII.
    [Theory]
    [InlineData("AZaz09+/", true)]
    [InlineData("AZaz09+@", false)]
    [InlineData("AZaz09+[", false)]
    [InlineData("AZaz09+`", false)]
    [InlineData("AZaz09+{", false)]
    [InlineData("AZaz09+.", false)]
    [InlineData("AZaz09+:", false)]
    public void The_shape_is_that_of_base64(string part, bool isBase64) =>
        Assert.Equal(isBase64, new Secret(string.Concat(Enumerable.Repeat(part, 5))).HasShapeOfIamSecret);

    [Theory]
    [InlineData("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE")]
    [InlineData("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEYY")]
    [InlineData("wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY")]
    [InlineData("")]
    public void Near_misses_do_not_have_the_shape(string value) => Assert.False(new Secret(value).HasShapeOfIamSecret);

    [Fact]
    public void Is_never_printed()
    {
        var secret = new Secret(SmtpPassword);
        Assert.Equal("(secret)", secret.ToString());
        Assert.Equal("(secret)", $"{secret}");
        Assert.DoesNotContain(SmtpPassword, new ConnectionFacts { Password = Fact<Secret>.Known(secret) }.ToString());
    }

    [Fact]
    public void Compares_by_value()
    {
        Assert.Equal(new Secret("a"), new Secret("a"));
        Assert.NotEqual(new Secret("a"), new Secret("A"));
        Assert.Equal(new Secret("a").GetHashCode(), new Secret("a").GetHashCode());
        Assert.NotEqual(new Secret("a").GetHashCode(), new Secret("b").GetHashCode());
        Assert.Contains(default, new HashSet<Secret> { default });
        Assert.True(default(Secret).IsPlaceholder);
        Assert.Throws<ArgumentNullException>(() => new Secret(null!));
    }
}
