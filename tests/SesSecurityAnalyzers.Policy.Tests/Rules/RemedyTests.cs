using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class RemedyTests
{
    [Fact]
    public void Is_one_word_for_a_property()
    {
        Assert.Equal("Port=587", Remedy.SetPort(587).ToString());
        Assert.Equal("Mode=StartTls", Remedy.SetMode(TlsMode.StartTls).ToString());
        Assert.Equal("Remove", new Remedy(RemedyKind.Remove, "").ToString());
    }
}
