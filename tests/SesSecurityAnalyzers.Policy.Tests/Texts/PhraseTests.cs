using System.Globalization;
using SesSecurityAnalyzers.Policy.Texts;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Texts;

public sealed class PhraseTests
{
    [Fact]
    public void Takes_another_last_argument()
    {
        var phrase = new Phrase(PhraseName.NoEndpointRegion, "host", "endpoint", "region", "month", "place").WithLast("elsewhere");
        Assert.Equal(PhraseName.NoEndpointRegion, phrase.Name);
        Assert.Equal(["host", "endpoint", "region", "month", "elsewhere"], phrase.Arguments);
    }

    [Fact]
    public void A_text_that_is_not_there_is_a_mistake_of_the_caller() =>
        Assert.StartsWith("There is no text 'SESA000_Title'.", Assert.Throws<ArgumentException>(() => TextResources.Get("SESA000_Title", CultureInfo.InvariantCulture)).Message);
}
