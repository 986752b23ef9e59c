using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class FactTests
{
    [Fact]
    public void Is_known_unknown_a_default_or_not_set()
    {
        Assert.Equal((FactState.Known, false), State(Fact<int>.Known(25)));
        Assert.Equal((FactState.Known, true), State(Fact<int>.Default(25)));
        Assert.Equal((FactState.Unknown, false), State(Fact<int>.Unknown));
        Assert.Equal((FactState.NotSet, false), State(default));
    }

    [Fact]
    public void Is_a_value_only_where_it_is_known()
    {
        Assert.True(Fact<int>.Known(0).Is(0));
        Assert.True(Fact<int>.Default(0).Is(0));
        Assert.False(Fact<int>.Known(1).Is(0));
        Assert.False(Fact<int>.Unknown.Is(0));
        Assert.False(default(Fact<int>).Is(0));
    }

    private static (FactState, bool) State(Fact<int> fact) => (fact.State, fact.IsDefault);
}
