using System.Globalization;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Diagnostics;

/// <summary>What the menu of the editor offers, word for word.</summary>
public sealed class RepairTitleTests
{
    public static TheoryData<RemedyKind, string, FactName, string> Titles() => new()
    {
        { RemedyKind.Mode, nameof(TlsMode.Wrapper), FactName.Mode, "Use TLS from the first byte" },
        { RemedyKind.Mode, nameof(TlsMode.StartTls), FactName.Mode, "Require STARTTLS" },
        { RemedyKind.Port, "587", FactName.Port, "Use port 587" },
        { RemedyKind.Host, "email-smtp.eu-west-1.amazonaws.com", FactName.Host, "Use the endpoint 'email-smtp.eu-west-1.amazonaws.com'" },
        { RemedyKind.Versions, "None", FactName.Versions, "Let the system choose the TLS version" },
        { RemedyKind.Versions, "Tls12, Tls13", FactName.Versions, "Allow TLS 1.2 and TLS 1.3" },
        { RemedyKind.CheckedName, "email-smtp.eu-west-1.amazonaws.com", FactName.CheckedName, "Check the certificate against 'email-smtp.eu-west-1.amazonaws.com'" },
        { RemedyKind.Https, "", FactName.ServiceUrl, "Use https" },
        { RemedyKind.Remove, "", FactName.Http, "Use https" },
        { RemedyKind.Remove, "", FactName.Certificate, "Check the certificate" },
        { RemedyKind.Remove, "", FactName.Revocation, "Check for revocation" },
        { RemedyKind.Remove, "", FactName.Site, "Take the setting out" },
        { RemedyKind.RequireReceiverTls, "", FactName.ReceiverPolicy, "Require TLS towards the receiver" },
        { RemedyKind.PasswordFromEnvironment, "SES_SMTP_PASSWORD", FactName.Password, "Read the password from the environment variable SES_SMTP_PASSWORD" },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Says_what_the_fix_does(RemedyKind kind, string value, FactName fact, string title) => Assert.Equal(title, RepairTitle.Of(new Remedy(kind, value), fact).ToString());

    [Fact]
    public void Fixes_of_other_kinds_change_more_than_one_fact()
    {
        Assert.Equal("Use TLS from the first byte, and its port", new RepairTitle(PhraseName.FixUseWrapperAndPort).ToString());
        Assert.Equal("Use SesSmtpConnection, which connects securely or not at all, and make 'Send' async", new RepairTitle(PhraseName.FixUseSesSmtpConnectionAsync, "'Send'").ToString());
        Assert.Equal("Use SesSmtpConnection, which connects securely or not at all", new RepairTitle(PhraseName.FixUseSesSmtpConnection).ToString());
    }

    [Fact]
    public void Every_title_is_said_here()
    {
        var said = Titles().Select(row => RepairTitle.Of(new Remedy(row.Data.Item1, row.Data.Item2), row.Data.Item3).Name).Concat([PhraseName.FixUseWrapperAndPort, PhraseName.FixUseSesSmtpConnection, PhraseName.FixUseSesSmtpConnectionAsync]);
        Assert.Equal(Enum.GetValues<PhraseName>().SkipWhile(name => name != PhraseName.FixUseWrapper), said.Distinct().Order());
    }

    [Fact]
    public void Versions_are_listed_in_the_language_of_the_title() =>
        Assert.Equal("TLS 1.2 und TLS 1.3 zulassen", RepairTitle.Of(new Remedy(RemedyKind.Versions, "Tls12, Tls13"), FactName.Versions).ToString(new CultureInfo("de")));
}
