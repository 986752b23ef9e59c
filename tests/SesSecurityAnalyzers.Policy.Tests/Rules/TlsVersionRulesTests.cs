using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;
using static SesSecurityAnalyzers.Policy.Tls.TlsVersions;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA201 to SESA203.</summary>
public sealed class TlsVersionRulesTests
{
    [Theory]
    [InlineData(None, "")]
    [InlineData(Tls12 | Tls13, "")]
    [InlineData(Tls12, "203")]
    [InlineData(Tls13, "203")]
    [InlineData(Tls11, "201")]
    [InlineData(Tls10, "201")]
    [InlineData(Ssl3, "201")]
    [InlineData(Ssl2, "201")]
    [InlineData(Ssl3 | Tls10, "201")]
    [InlineData(Tls11 | Tls12, "201")]
    [InlineData(Tls11 | Tls12 | Tls13, "201")]
    [InlineData(Tls10 | Tls11 | Tls12, "201")]
    [InlineData(Ssl2Hello | Tls12, "201")]
    [InlineData(Ssl2Hello | Tls12 | Tls13, "201")]
    public void In_the_current_edition_on_every_leg(TlsVersions versions, string ids)
    {
        Assert.Equal(ids, Connection.Smtp(port: 587, mode: TlsMode.StartTls).With(versions).Ids());
        Assert.Equal(ids, Connection.Smtp(port: 465, mode: TlsMode.Wrapper).With(versions).Ids());
        Assert.Equal(ids, Connection.Api().With(versions).Ids());
        Assert.Equal(ids, Connection.Api(null).With(versions).Ids());
    }

    [Theory]
    [InlineData(None, "", "", "")]
    [InlineData(Tls12, "", "", "")]
    [InlineData(Tls12 | Tls13, "", "", "")]
    [InlineData(Tls13, "201", "201", "201")]
    [InlineData(Tls11, "202", "202", "202")]
    [InlineData(Tls10, "202", "202", "202")]
    [InlineData(Tls10 | Tls11 | Tls12, "202", "202", "202")]
    [InlineData(Tls11 | Tls13, "202", "202", "202")]
    [InlineData(Ssl3, "201", "201", "201")]
    [InlineData(Ssl3 | Tls12, "201", "201", "201")]
    [InlineData(Ssl2, "201", "201", "201")]
    [InlineData(Ssl2Hello | Tls12, "202", "201", "201")]
    [InlineData(Ssl2Hello | Tls10 | Tls11 | Tls12, "202", "201", "201")]
    [InlineData(Ssl2Hello | Ssl3, "201", "201", "201")]
    public void In_the_edition_of_2018_by_leg(TlsVersions versions, string startTls, string wrapper, string https)
    {
        Assert.Equal(startTls, Connection.Smtp(port: 587, mode: TlsMode.StartTls).With(versions).Ids(Connection.Edition2018));
        Assert.Equal(wrapper, Connection.Smtp(port: 465, mode: TlsMode.Wrapper).With(versions).Ids(Connection.Edition2018));
        Assert.Equal(https, Connection.Api().With(versions).Ids(Connection.Edition2018));
    }

    // What tells the leg: the mode, else the port; unknown both, the wider set.
    [Theory]
    [InlineData(TlsMode.Wrapper, null, "201")]
    [InlineData(TlsMode.Auto, 465, "201")]
    [InlineData(TlsMode.StartTls, null, "202")]
    [InlineData(null, 465, "201")]
    [InlineData(null, 2465, "201")]
    [InlineData(null, 587, "202")]
    [InlineData(null, null, "202")]
    public void The_leg_follows_mode_and_port(TlsMode? mode, int? port, string ids) =>
        Assert.Equal(ids, Connection.Smtp(Connection.Host, port, mode).With(Ssl2Hello | Tls12).Ids(Connection.Edition2018));

    [Theory]
    [InlineData(Tls12 | Tls13, Tls12, "203")]
    [InlineData(Tls13, Tls13, "")]
    [InlineData(Tls13, Tls12, "201")]
    [InlineData(Tls13, Tls12 | Tls13, "201")]
    [InlineData(Tls12, Tls12, "")]
    [InlineData(Tls12, Tls12 | Tls13, "")]
    [InlineData(Tls12, Tls13, "201")]
    [InlineData(Tls11 | Tls12, Tls11, "202")]
    [InlineData(Tls11 | Tls12, Tls12, "")]
    [InlineData(Tls11 | Tls12, Tls10 | Tls12, "201")]
    [InlineData(Tls10, Tls10, "202")]
    [InlineData(Tls10, Tls12, "201")]
    [InlineData(Ssl2Hello, Tls12, "201")]
    [InlineData(Tls10 | Tls12, Tls11 | Tls12, "")]
    [InlineData(Tls10 | Tls12, Tls10 | Tls12, "202")]
    public void The_option_replaces_the_set_in_both_editions(TlsVersions supported, TlsVersions pinned, string ids)
    {
        foreach (var edition in Enum.GetValues<ProtocolEdition>())
        {
            var policy = new SecurityPolicy { Edition = edition, SupportedVersions = supported };
            Assert.Equal(ids, Connection.Smtp(port: 587, mode: TlsMode.StartTls).With(pinned).Ids(policy));
            Assert.Equal(ids, Connection.Smtp(port: 465, mode: TlsMode.Wrapper).With(pinned).Ids(policy));
            Assert.Equal(ids, Connection.Api().With(pinned).Ids(policy));
        }
    }

    [Theory]
    [InlineData(Tls12, "")]
    [InlineData(Tls11, "201")]
    [InlineData(Tls11 | Tls12, "201")]
    public void Versions_that_are_added_leave_nothing_out(TlsVersions versions, string ids) =>
        Assert.Equal(ids, (Connection.Smtp(port: 587, mode: TlsMode.StartTls).With(versions) with { VersionsAreAdded = true }).Ids());

    [Fact]
    public void What_is_only_added_cannot_make_the_connection_fail()
    {
        Assert.Equal("", (Connection.Api().With(Tls13) with { VersionsAreAdded = true }).Ids(Connection.Edition2018));
        Assert.StartsWith("Offering TLS 1.1 beside newer versions", Assert.Single((Connection.Api().With(Tls11) with { VersionsAreAdded = true }).Judge()).Text());
    }

    [Fact]
    public void An_added_version_of_the_old_edition_is_deprecated_all_the_same() =>
        Assert.Equal("202", (Connection.Api().With(Tls11) with { VersionsAreAdded = true }).Ids(Connection.Edition2018));

    [Fact]
    public void Unknown_versions_say_nothing() =>
        Assert.Equal("", (Connection.Smtp(port: 587, mode: TlsMode.StartTls) with { Versions = Fact<TlsVersions>.Unknown }).Ids());

    [Theory]
    [InlineData(Tls11, ProtocolEdition.Current, "Versions=None; Versions=Tls12, Tls13")]
    [InlineData(Tls12, ProtocolEdition.Current, "Versions=None; Versions=Tls12, Tls13")]
    [InlineData(Tls11, ProtocolEdition.February2018, "Versions=None; Versions=Tls12")]
    public void The_best_fix_leaves_the_choice_to_the_system(TlsVersions versions, ProtocolEdition edition, string fixes)
    {
        var finding = Assert.Single(Connection.Smtp(port: 587, mode: TlsMode.StartTls).With(versions).Judge(new SecurityPolicy { Edition = edition }));
        Assert.Equal((fixes, "versions", FactName.Versions), (finding.Fixes(), finding.Origin!.ToString(), finding.Fact));
    }

    [Fact]
    public void A_set_of_deprecated_versions_alone_is_never_suggested() =>
        Assert.Equal("Versions=None", Connection.Api().With(Tls10).Judge(new SecurityPolicy { SupportedVersions = Tls10 | Tls11 }).Single().Fixes());

    [Fact]
    public void Settings_of_the_process_are_judged_beside_an_api_client_without_a_host() =>
        Assert.Equal("201", (Connection.Api(null) with { Host = default(Fact<HostText>) }).With(Tls10).Ids());
}
