using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

public sealed class PolicyOptionsTests
{
    [Fact]
    public void Nothing_set_is_the_default()
    {
        Assert.Equal(SecurityPolicy.Default, PolicyOptions.Read(_ => null, out var errors));
        Assert.Empty(errors);
        Assert.Equal(SecurityPolicy.Default, PolicyOptions.Read(_ => "  ", out errors));
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("current", ProtocolEdition.Current)]
    [InlineData("CURRENT", ProtocolEdition.Current)]
    [InlineData("2018-02", ProtocolEdition.February2018)]
    [InlineData(" 2018-02 ", ProtocolEdition.February2018)]
    public void Reads_the_edition(string text, ProtocolEdition edition) => Assert.Equal(edition, Read(PolicyOptions.ProtocolEditionKey, text).Edition);

    [Theory]
    [InlineData("tls1.2", TlsVersions.Tls12)]
    [InlineData("tls1.2, tls1.3", TlsVersions.Tls12 | TlsVersions.Tls13)]
    [InlineData("tls1.2, TLS1.2", TlsVersions.Tls12)]
    [InlineData("TLS1.2,TLS1.3,", TlsVersions.Tls12 | TlsVersions.Tls13)]
    [InlineData("sslv2hello, tls1.0", TlsVersions.Ssl2Hello | TlsVersions.Tls10)]
    public void Reads_versions(string text, TlsVersions versions) => Assert.Equal(versions, Read(PolicyOptions.SupportedTlsVersionsKey, text).SupportedVersions);

    [Fact]
    public void Reads_own_names()
    {
        var policy = Read(PolicyOptions.SmtpHostsKey, "smtp.corp.example, Mail.corp.example. ,");
        Assert.Equal(["smtp.corp.example", "Mail.corp.example."], policy.SmtpHosts);
        Assert.True(policy.IsOwnName(new HostText("SMTP.corp.example.")));
        Assert.True(policy.IsOwnName(new HostText("mail.corp.example")));
        Assert.False(policy.IsOwnName(new HostText("x.mail.corp.example")));
        Assert.False(policy.IsOwnName(new HostText("")));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    public void Reads_the_assumption(string text, bool value) => Assert.Equal(value, Read(PolicyOptions.AssumeSesKey, text).AssumeSes);

    [Theory]
    [InlineData(PolicyOptions.ProtocolEditionKey, "2018", "Option ses_security.protocol_edition cannot be '2018'; allowed: current or 2018-02")]
    [InlineData(PolicyOptions.SupportedTlsVersionsKey, "tls1.2 tls1.3", "Option ses_security.supported_tls_versions cannot be 'tls1.2 tls1.3'; allowed: sslv2hello, ssl2, ssl3, tls1.0, tls1.1, tls1.2, tls1.3, separated by commas")]
    [InlineData(PolicyOptions.SupportedTlsVersionsKey, ",", "Option ses_security.supported_tls_versions cannot be ','; allowed: sslv2hello, ssl2, ssl3, tls1.0, tls1.1, tls1.2, tls1.3, separated by commas")]
    [InlineData(PolicyOptions.SmtpHostsKey, "smtp.corp.example:587", "Option ses_security.smtp_hosts cannot be 'smtp.corp.example:587'; allowed: host names, separated by commas")]
    [InlineData(PolicyOptions.SmtpHostsKey, "*.corp.example", "Option ses_security.smtp_hosts cannot be '*.corp.example'; allowed: host names, separated by commas")]
    [InlineData(PolicyOptions.AssumeSesKey, "yes", "Option ses_security.assume_ses cannot be 'yes'; allowed: true or false")]
    public void Says_what_is_allowed_and_keeps_the_default(string key, string text, string error)
    {
        var policy = PolicyOptions.Read(k => k == key ? text : null, out var errors);
        Assert.Equal([error], errors.Select(e => e.ToString()));
        Assert.Equal(SecurityPolicy.Default.Edition, policy.Edition);
        Assert.Null(policy.SupportedVersions);
        Assert.Empty(policy.SmtpHosts);
        Assert.False(policy.AssumeSes);
    }

    [Fact]
    public void One_wrong_name_leaves_the_others()
    {
        var policy = PolicyOptions.Read(k => k == PolicyOptions.SmtpHostsKey ? "a.example, b c, d.example" : null, out var errors);
        Assert.Equal(["a.example", "d.example"], policy.SmtpHosts);
        Assert.Single(errors);
    }

    [Fact]
    public void Every_option_is_read_by_its_own_key()
    {
        var asked = new List<string>();
        PolicyOptions.Read(key => { asked.Add(key); return null; }, out _);
        Assert.Equal(PolicyOptions.All.Select(o => o.Key).Where(k => k != PolicyOptions.SmtpClientsKey).Order(), asked.Order());
        Assert.All(PolicyOptions.All, option => Assert.StartsWith("ses_security.", option.Key));
        Assert.Equal(PolicyOptions.All.Select(o => o.Key), PolicyOptions.Keys);
    }

    private static SecurityPolicy Read(string key, string text)
    {
        var policy = PolicyOptions.Read(k => k == key ? text : null, out var errors);
        Assert.Empty(errors);
        return policy;
    }

    [Fact]
    public void The_property_of_an_option_has_its_name_as_msbuild_writes_names() =>
        Assert.All(PolicyOptions.All, option =>
            Assert.Equal(option.Key.Replace(".", "_").Split('_').Aggregate("", (name, word) => name + char.ToUpperInvariant(word[0]) + word[1..]), option.Property));
}
