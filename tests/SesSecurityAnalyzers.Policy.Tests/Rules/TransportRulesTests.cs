using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;
using static SesSecurityAnalyzers.Policy.Tls.TlsMode;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>SESA101 to SESA104 and SESA106: mode and port.</summary>
public sealed class TransportRulesTests
{
    // Every mode on every port, and on a port nobody knows.
    [Theory]
    [InlineData(None, 25, "101 106")]
    [InlineData(None, 587, "101")]
    [InlineData(None, 2587, "101")]
    [InlineData(None, 465, "101")]
    [InlineData(None, 2465, "101")]
    [InlineData(None, 2525, "101 104")]
    [InlineData(None, null, "101")]
    [InlineData(Opportunistic, 25, "102 106")]
    [InlineData(Opportunistic, 587, "102")]
    [InlineData(Opportunistic, 2587, "102")]
    [InlineData(Opportunistic, 465, "103")]
    [InlineData(Opportunistic, 2465, "103")]
    [InlineData(Opportunistic, 2525, "102 104")]
    [InlineData(Opportunistic, null, "102")]
    [InlineData(Auto, 25, "102 106")]
    [InlineData(Auto, 587, "102")]
    [InlineData(Auto, 2587, "102")]
    [InlineData(Auto, 465, "")]
    [InlineData(Auto, 2465, "103")]
    [InlineData(Auto, 2525, "102 104")]
    [InlineData(Auto, null, "")]
    [InlineData(StartTls, 25, "106")]
    [InlineData(StartTls, 587, "")]
    [InlineData(StartTls, 2587, "")]
    [InlineData(StartTls, 465, "103")]
    [InlineData(StartTls, 2465, "103")]
    [InlineData(StartTls, 2525, "104")]
    [InlineData(StartTls, null, "")]
    [InlineData(Wrapper, 25, "103 106")]
    [InlineData(Wrapper, 587, "103")]
    [InlineData(Wrapper, 2587, "103")]
    [InlineData(Wrapper, 465, "")]
    [InlineData(Wrapper, 2465, "")]
    [InlineData(Wrapper, 2525, "104")]
    [InlineData(Wrapper, null, "")]
    [InlineData(null, 25, "106")]
    [InlineData(null, 587, "")]
    [InlineData(null, 465, "")]
    [InlineData(null, 2525, "104")]
    [InlineData(null, null, "")]
    public void On_a_regional_endpoint(TlsMode? mode, int? port, string ids) => Assert.Equal(ids, Connection.Smtp(Connection.Host, port, mode).Ids());

    // STARTTLS alone on 25 and 587: another port is not served, another mode is wrong anywhere.
    [Theory]
    [InlineData(None, 25, "101 106")]
    [InlineData(None, 465, "101 104")]
    [InlineData(Opportunistic, 587, "102")]
    [InlineData(Opportunistic, 465, "102 104")]
    [InlineData(Opportunistic, null, "102")]
    [InlineData(Auto, 587, "102")]
    [InlineData(Auto, 465, "103 104")]
    [InlineData(Auto, 2465, "102 104")]
    [InlineData(Auto, null, "")]
    [InlineData(StartTls, 25, "106")]
    [InlineData(StartTls, 587, "")]
    [InlineData(StartTls, 465, "104")]
    [InlineData(StartTls, 2587, "104")]
    [InlineData(StartTls, null, "")]
    [InlineData(Wrapper, 25, "103 106")]
    [InlineData(Wrapper, 587, "103")]
    [InlineData(Wrapper, 465, "103 104")]
    [InlineData(Wrapper, 2465, "103 104")]
    [InlineData(Wrapper, null, "103")]
    [InlineData(null, 465, "104")]
    [InlineData(null, null, "")]
    public void On_a_mail_manager_endpoint(TlsMode? mode, int? port, string ids) => Assert.Equal(ids, Connection.Smtp(Connection.MailManager, port, mode).Ids());

    [Theory]
    [InlineData(true, 25, "106")]
    [InlineData(true, 587, "")]
    [InlineData(true, 2587, "")]
    [InlineData(true, 465, "103")]
    [InlineData(true, 2465, "103")]
    [InlineData(true, 2525, "104")]
    [InlineData(true, null, "106")]
    [InlineData(false, 587, "101")]
    [InlineData(false, 465, "101 103")]
    [InlineData(false, 2465, "101 103")]
    [InlineData(false, 2525, "101 104")]
    [InlineData(null, 587, "101")]
    [InlineData(null, 465, "101 103")]
    [InlineData(null, null, "101 106")]
    public void In_system_net_mail(bool? enableSsl, int? port, string ids) => Assert.Equal(ids, Connection.NetMail(port: port, enableSsl: enableSsl).Ids());

    [Fact]
    public void In_system_net_mail_a_wrapper_port_is_wrong_whatever_the_switch_says() =>
        Assert.Equal("103", Connection.Smtp(Connection.Host, 465, mode: null, canWrap: false).Ids());

    [Fact]
    public void System_net_mail_on_a_wrapper_port_of_mail_manager_is_not_served() =>
        Assert.Equal("104", Connection.NetMail(Connection.MailManager, 465, enableSsl: true).Ids());

    [Theory]
    [InlineData(Opportunistic, 587, "")]
    [InlineData(Auto, 587, "")]
    [InlineData(Opportunistic, 465, "103")]
    [InlineData(None, 587, "101")]
    public void A_guard_excuses_an_opportunistic_mode_and_nothing_else(TlsMode mode, int port, string ids) =>
        Assert.Equal(ids, (Connection.Smtp(Connection.Host, port, mode) with { IsGuarded = true }).Ids());

    [Theory]
    [InlineData(25, null, "")]
    [InlineData(465, null, "")]
    [InlineData(2525, null, "104")]
    [InlineData(587, None, "101")]
    [InlineData(587, Auto, "102")]
    [InlineData(465, Auto, "")]
    [InlineData(465, StartTls, "103")]
    [InlineData(587, Wrapper, "103")]
    public void Free_form_settings_are_judged_on_what_no_client_could_make_right(int port, TlsMode? mode, string ids) =>
        Assert.Equal(ids, (Connection.Smtp(Connection.Host, port, mode) with { IsFreeForm = true }).Ids());

    [Theory]
    [InlineData(25, None, "NoTls", "mode", "Mode=StartTls")]
    [InlineData(587, None, "NoTls", "mode", "Mode=StartTls")]
    [InlineData(465, None, "NoTls", "mode", "Mode=Wrapper")]
    [InlineData(2465, None, "NoTls", "mode", "Mode=Wrapper")]
    [InlineData(587, Opportunistic, "OpportunisticTls", "mode", "Mode=StartTls")]
    [InlineData(2465, Opportunistic, "ModeAndPort", "mode", "Mode=Wrapper")]
    [InlineData(2465, Auto, "ModeAndPort", "mode", "Mode=Wrapper")]
    [InlineData(465, StartTls, "ModeAndPort", "mode", "Mode=Wrapper; Port=587")]
    [InlineData(2465, StartTls, "ModeAndPort", "mode", "Mode=Wrapper; Port=2587")]
    [InlineData(25, Wrapper, "ModeAndPort", "mode", "Mode=StartTls; Port=465")]
    [InlineData(587, Wrapper, "ModeAndPort", "mode", "Mode=StartTls; Port=465")]
    [InlineData(2587, Wrapper, "ModeAndPort", "mode", "Mode=StartTls; Port=2465")]
    [InlineData(2525, StartTls, "UnservedPort", "port", "Port=587")]
    [InlineData(2525, Wrapper, "UnservedPort", "port", "Port=465")]
    [InlineData(25, StartTls, "ThrottledPort", "port", "Port=587")]
    public void Points_at_the_value_and_says_what_to_write(int port, TlsMode mode, string rule, string place, string fixes)
    {
        var finding = Connection.Smtp(Connection.Host, port, mode).Single(Rule(rule));
        Assert.Equal((place, fixes, false), (finding.Origin!.ToString(), finding.Fixes(), finding.IsDefault));
    }

    [Theory]
    [InlineData(465, "ModeAndPort", "port", "Port=587")]
    [InlineData(2465, "ModeAndPort", "port", "Port=2587")]
    [InlineData(465, "NoTls", "mode", "Mode=StartTls")]
    public void In_system_net_mail_the_port_is_what_changes(int port, string rule, string place, string fixes)
    {
        var finding = Connection.NetMail(port: port, enableSsl: false).Single(Rule(rule));
        Assert.Equal((place, fixes), (finding.Origin!.ToString(), finding.Fixes()));
    }

    [Theory]
    [InlineData(587, Wrapper, "ModeAndPort", "Mode=StartTls")]
    [InlineData(465, Wrapper, "UnservedPort", "Port=587")]
    [InlineData(465, None, "NoTls", "Mode=StartTls")]
    [InlineData(2587, StartTls, "UnservedPort", "Port=587")]
    public void Of_mail_manager_only_starttls_and_its_ports_are_suggested(int port, TlsMode mode, string rule, string fixes) =>
        Assert.Equal(fixes, Connection.Smtp(Connection.MailManager, port, mode).Single(Rule(rule)).Fixes());

    [Fact]
    public void A_client_of_which_nothing_else_is_said_knows_both_modes() =>
        Assert.Equal("Mode=Wrapper; Port=587", new ConnectionFacts
        {
            Host = Fact<HostText>.Known(new HostText(Connection.Host)), Port = Fact<int>.Known(465), Mode = Fact<TlsMode>.Known(StartTls), Site = Connection.Site,
        }.Single(RuleCatalog.ModeAndPort).Fixes());

    [Fact]
    public void Where_nothing_was_set_the_creation_or_the_connection_is_pointed_at()
    {
        var netMail = Connection.NetMail().Judge();
        Assert.Equal(["creation", "site"], netMail.Select(f => f.Origin!.ToString()));
        Assert.All(netMail, f => Assert.True(f.IsDefault));
        Assert.Equal("site", (Connection.NetMail() with { Creation = null }).Single(RuleCatalog.NoTls).Origin!.ToString());

        var leftOut = Connection.Smtp(port: 587) with { Mode = Fact<TlsMode>.Default(Auto) };
        Assert.Equal("site", leftOut.Single(RuleCatalog.OpportunisticTls).Origin!.ToString());
        Assert.Equal("site", (leftOut with { Port = Fact<int>.Known(2465) }).Single(RuleCatalog.ModeAndPort).Origin!.ToString());
    }

    [Theory]
    [InlineData("NoTls", FactName.Mode)]
    [InlineData("OpportunisticTls", FactName.Mode)]
    [InlineData("ModeAndPort", FactName.Mode)]
    [InlineData("UnservedPort", FactName.Port)]
    [InlineData("ThrottledPort", FactName.Port)]
    public void Names_the_fact(string rule, FactName fact)
    {
        var facts = rule switch
        {
            "NoTls" => Connection.Smtp(port: 587, mode: None),
            "OpportunisticTls" => Connection.Smtp(port: 587, mode: Auto),
            "ModeAndPort" => Connection.Smtp(port: 465, mode: StartTls),
            "UnservedPort" => Connection.Smtp(port: 26, mode: StartTls),
            _ => Connection.Smtp(port: 25, mode: StartTls),
        };
        Assert.Equal(fact, facts.Single(Rule(rule)).Fact);
    }

    private static Rule Rule(string name) => (Rule)typeof(RuleCatalog).GetProperty(name)!.GetValue(null)!;
}
