using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class RemedyTests
{
    [Fact]
    public void Reads_what_it_wrote()
    {
        foreach (var kind in Enum.GetValues<RemedyKind>())
        {
            foreach (var value in new[] { "", "587", "Tls12, Tls13", "a=b", "=", "email-smtp.us-east-1.amazonaws.com" })
                Assert.Equal(new Remedy(kind, value), Remedy.Parse(new Remedy(kind, value).ToString()));
        }
    }

    [Fact]
    public void Is_one_word_for_a_property()
    {
        Assert.Equal("Port=587", Remedy.SetPort(587).ToString());
        Assert.Equal("Mode=StartTls", Remedy.SetMode(TlsMode.StartTls).ToString());
        Assert.Equal("Remove", new Remedy(RemedyKind.Remove, "").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Prot=587")]
    [InlineData("port=587")]
    [InlineData("1=587")]
    public void Refuses_what_is_none(string text) =>
        Assert.Equal($"'{text}' is no remedy.", Assert.Throws<FormatException>(() => Remedy.Parse(text)).Message);
}
