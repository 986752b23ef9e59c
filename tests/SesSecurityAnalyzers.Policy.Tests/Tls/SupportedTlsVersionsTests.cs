using SesSecurityAnalyzers.Policy.Tls;
using Xunit;
using static SesSecurityAnalyzers.Policy.Tls.TlsVersions;

namespace SesSecurityAnalyzers.Policy.Tests.Tls;

public sealed class SupportedTlsVersionsTests
{
    [Theory]
    [InlineData(ProtocolEdition.Current, ConnectionLeg.Https, Tls12 | Tls13)]
    [InlineData(ProtocolEdition.Current, ConnectionLeg.StartTls, Tls12 | Tls13)]
    [InlineData(ProtocolEdition.Current, ConnectionLeg.TlsWrapper, Tls12 | Tls13)]
    [InlineData(ProtocolEdition.Current, ConnectionLeg.SesToReceiver, Tls10 | Tls11 | Tls12 | Tls13)]
    [InlineData(ProtocolEdition.February2018, ConnectionLeg.Https, Tls10 | Tls11 | Tls12)]
    [InlineData(ProtocolEdition.February2018, ConnectionLeg.StartTls, Ssl2Hello | Tls10 | Tls11 | Tls12)]
    [InlineData(ProtocolEdition.February2018, ConnectionLeg.TlsWrapper, Tls10 | Tls11 | Tls12)]
    [InlineData(ProtocolEdition.February2018, ConnectionLeg.SesToReceiver, Tls10)]
    public void Each_edition_lists_a_set_for_each_leg(ProtocolEdition edition, ConnectionLeg leg, TlsVersions set) =>
        Assert.Equal(set, SupportedTlsVersions.For(edition, leg));

    [Fact]
    public void Every_edition_has_every_leg()
    {
        foreach (var edition in Enum.GetValues<ProtocolEdition>())
        {
            foreach (var leg in Enum.GetValues<ConnectionLeg>())
                Assert.NotEqual(None, SupportedTlsVersions.For(edition, leg));
        }
    }

    [Fact]
    public void An_edition_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportedTlsVersions.For((ProtocolEdition)9, ConnectionLeg.Https));
}
