using System.Net;
using System.Security.Authentication;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;
using static SesSecurityAnalyzers.Policy.Tls.TlsVersions;

namespace SesSecurityAnalyzers.Policy.Tests.Tls;

public sealed class TlsVersionNamesTests
{
    [Theory]
    [InlineData(0, None)]
    [InlineData(12, Ssl2)]
    [InlineData(48, Ssl3)]
    [InlineData(192, Tls10)]
    [InlineData(768, Tls11)]
    [InlineData(3072, Tls12)]
    [InlineData(12288, Tls13)]
    [InlineData(240, Ssl3 | Tls10)]
    [InlineData(3072 | 12288, Tls12 | Tls13)]
    [InlineData(768 | 3072, Tls11 | Tls12)]
    [InlineData(12 | 3072, Ssl2Hello | Tls12)]
    [InlineData(12 | 192 | 768 | 3072, Ssl2Hello | Tls10 | Tls11 | Tls12)]
    [InlineData(12 | 48, Ssl2Hello | Ssl3)]
    public void Reads_the_numbers_of_net(int value, TlsVersions versions)
    {
        Assert.True(TlsVersionNames.TryReadNetValue(value, out var read));
        Assert.Equal(versions, read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0x4000)]
    [InlineData(3072 | 1)]
    [InlineData(long.MaxValue)]
    public void Refuses_a_number_that_means_no_version(long value) => Assert.False(TlsVersionNames.TryReadNetValue(value, out _));

    [Fact]
    public void Every_version_of_net_is_known()
    {
        foreach (var value in Enum.GetValues<SslProtocols>())
            Assert.True(TlsVersionNames.TryReadNetValue((long)value, out _), value.ToString());
        foreach (var value in Enum.GetValues<SecurityProtocolType>())
            Assert.True(TlsVersionNames.TryReadNetValue((long)value, out _), value.ToString());
    }

    [Theory]
    [InlineData("sslv2hello", Ssl2Hello)]
    [InlineData("ssl2", Ssl2)]
    [InlineData("ssl3", Ssl3)]
    [InlineData("tls1.0", Tls10)]
    [InlineData("TLS1.1", Tls11)]
    [InlineData("Tls1.2", Tls12)]
    [InlineData("tls1.3", Tls13)]
    public void Reads_the_names_of_options(string name, TlsVersions version)
    {
        Assert.True(TlsVersionNames.TryParse(name, out var read));
        Assert.Equal(version, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tls1.4")]
    [InlineData("Tls12")]
    [InlineData("1.2")]
    public void Refuses_other_names(string name) => Assert.False(TlsVersionNames.TryParse(name, out _));

    [Fact]
    public void Every_version_has_a_name()
    {
        var read = TlsVersionNames.OptionNames.Select(name => TlsVersionNames.TryParse(name, out var version) ? version : None).ToArray();
        Assert.Equal(Enum.GetValues<TlsVersions>().Where(v => v != None).Order(), read.Order());
    }

    [Theory]
    [InlineData(None, "the system's choice")]
    [InlineData(Ssl2, "SSL 2.0")]
    [InlineData(Ssl3, "SSL 3.0")]
    [InlineData(Tls12, "TLS 1.2")]
    [InlineData(Tls12 | Tls13, "TLS 1.2 and TLS 1.3")]
    [InlineData(Ssl2Hello | Tls10 | Tls11 | Tls12, "SSLv2Hello, TLS 1.0, TLS 1.1 and TLS 1.2")]
    public void Describes_versions_for_people(TlsVersions versions, string text) => Assert.Equal(text, TlsVersionNames.Describe(versions));
}
