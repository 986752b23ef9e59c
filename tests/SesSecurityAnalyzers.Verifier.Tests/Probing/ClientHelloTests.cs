using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class ClientHelloTests
{
    [Theory]
    [InlineData(0x0300, 0x0300)]
    [InlineData(0x0301, 0x0301)]
    [InlineData(0x0302, 0x0301)]
    [InlineData(0x0303, 0x0301)]
    public void Offers_the_version_and_nothing_newer(int highest, int recordVersion)
    {
        byte[] record = ClientHello.UpTo((ushort)highest, CipherSuiteOffer.Wide, "mail.example.test");
        var hello = OfferedHello.Parse(record[5..]);

        Assert.Equal(recordVersion, record[1] << 8 | record[2]);
        Assert.Equal(record.Length - 5, record[3] << 8 | record[4]);
        Assert.Equal(highest, hello.Highest);
        Assert.Empty(hello.SupportedVersions);
        Assert.Equal(highest == 0x0300 ? null : "mail.example.test", hello.ServerName);
        Assert.Equal(highest == 0x0303, hello.HasSignatureAlgorithms);
        Assert.False(hello.IsAnonymousOnly);
    }

    [Fact]
    public void Tls13_is_offered_alone_with_or_without_a_share()
    {
        var empty = OfferedHello.Parse(ClientHello.Tls13Only(KeyShareOffer.Empty, "a.test")[5..]);
        var share = OfferedHello.Parse(ClientHello.Tls13Only(KeyShareOffer.X25519, "a.test")[5..]);

        Assert.True(empty.IsTls13Only);
        Assert.False(empty.HasKeyShare);
        Assert.True(share.IsTls13Only);
        Assert.True(share.HasKeyShare);
    }

    [Fact]
    public void Anonymous_offers_hold_no_suite_with_a_certificate() =>
        Assert.True(OfferedHello.Parse(ClientHello.UpTo(0x0303, CipherSuiteOffer.Anonymous, null)[5..]).IsAnonymousOnly);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData(null)]
    public void An_address_is_no_server_name(string? host) =>
        Assert.Null(OfferedHello.Parse(ClientHello.UpTo(0x0303, CipherSuiteOffer.Wide, host)[5..]).ServerName);

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(240)]
    public void No_hello_has_a_length_that_hangs_load_balancers(int nameLength)
    {
        string name = string.Join('.', Enumerable.Repeat(new string('a', 19), 13))[..nameLength].TrimEnd('.');
        byte[][] hellos =
        [
            ClientHello.UpTo(0x0303, CipherSuiteOffer.Wide, name), ClientHello.UpTo(0x0302, CipherSuiteOffer.Wide, name),
            ClientHello.Tls13Only(KeyShareOffer.Empty, name), ClientHello.Tls13Only(KeyShareOffer.X25519, name),
        ];
        Assert.All(hellos, hello => Assert.False(hello.Length - 5 is > 255 and < 512, $"{hello.Length - 5} bytes"));
    }

    [Fact]
    public async Task Ssl2_format_has_its_own_record_and_reads_back()
    {
        byte[] record = ClientHello.Ssl2Format(0x0303);
        var hello = await OfferedHello.ReadAsync(new MemoryStream(record), TestContext.Current.CancellationToken);

        Assert.Equal(record.Length - 2, (record[0] & 0x7F) << 8 | record[1]);
        Assert.True(hello.IsSsl2Format);
        Assert.Equal(0x0303, hello.Highest);
        Assert.Contains((ushort)0x002F, hello.Suites);
    }
}
