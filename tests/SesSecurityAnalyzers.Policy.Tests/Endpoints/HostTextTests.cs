using SesSecurityAnalyzers.Policy.Endpoints;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Endpoints;

public sealed class HostTextTests
{
    [Fact]
    public void Compares_without_case()
    {
        Assert.Equal(new HostText("A.example"), new HostText("a.EXAMPLE"));
        Assert.Equal(new HostText("A.example").GetHashCode(), new HostText("a.EXAMPLE").GetHashCode());
        Assert.True(new HostText("a") != new HostText("b"));
        Assert.Equal(default, new HostText(""));
    }

    [Fact]
    public void Shows_a_hole_as_people_read_it()
    {
        var host = new HostText("email-smtp.\uFFFC.amazonaws.com");
        Assert.True(host.HasHoles);
        Assert.Equal("email-smtp.{…}.amazonaws.com", host.ToString());
        Assert.True(new HostText("\uFFFC.amazonaws.com").HasHoles);
        Assert.False(new HostText("localhost").HasHoles);
    }
}
