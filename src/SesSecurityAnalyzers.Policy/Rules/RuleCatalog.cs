using System;
using System.Collections.Generic;
using System.Globalization;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Every rule, once. Descriptors, SARIF metadata, rule pages, presets and the README's table come from here.</summary>
public static class RuleCatalog
{
    private const string ProtocolsPage = "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html";
    private const string ConnectPage = "https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html";
    private const string EndpointsPage = "https://docs.aws.amazon.com/general/latest/gr/ses.html";
    private const string CredentialsPage = "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html";
    private const string InfrastructurePage = "https://docs.aws.amazon.com/ses/latest/dg/infrastructure-security.html";

    // Where the pages of docs/rules are published. Until they are, a rule links to the page of AWS or the RFC that it rests on.
    private static Uri? PagesHome => null;

    /// <summary>SESA101.</summary>
    public static Rule NoTls { get; } = New("SESA101", RuleSeverity.Warning, 319, ConnectPage);

    /// <summary>SESA102.</summary>
    public static Rule OpportunisticTls { get; } = New("SESA102", RuleSeverity.Warning, 757, "https://www.rfc-editor.org/rfc/rfc3207#section-6");

    /// <summary>SESA103.</summary>
    public static Rule ModeAndPort { get; } = New("SESA103", RuleSeverity.Warning, 319, ConnectPage);

    /// <summary>SESA104.</summary>
    public static Rule UnservedPort { get; } = New("SESA104", RuleSeverity.Warning, null, ConnectPage);

    /// <summary>SESA105.</summary>
    public static Rule NoEndpoint { get; } = New("SESA105", RuleSeverity.Warning, null, EndpointsPage);

    /// <summary>SESA106.</summary>
    public static Rule ThrottledPort { get; } = New("SESA106", RuleSeverity.Info, null, ConnectPage);

    /// <summary>SESA201.</summary>
    public static Rule UnsupportedVersion { get; } = New("SESA201", RuleSeverity.Warning, 327, ProtocolsPage);

    /// <summary>SESA202.</summary>
    public static Rule DeprecatedVersion { get; } = New("SESA202", RuleSeverity.Warning, 327, "https://www.rfc-editor.org/rfc/rfc8996");

    /// <summary>SESA203.</summary>
    public static Rule LeftOutVersion { get; } = New("SESA203", RuleSeverity.Info, null, ProtocolsPage);

    /// <summary>SESA301.</summary>
    public static Rule CertificateNotChecked { get; } = New("SESA301", RuleSeverity.Warning, 295, InfrastructurePage);

    /// <summary>SESA302.</summary>
    public static Rule RevocationNotChecked { get; } = New("SESA302", RuleSeverity.Info, 299, InfrastructurePage);

    /// <summary>SESA303.</summary>
    public static Rule OtherName { get; } = New("SESA303", RuleSeverity.Warning, 297, "https://www.rfc-editor.org/rfc/rfc7817");

    /// <summary>SESA401.</summary>
    public static Rule ApiWithoutHttps { get; } = New("SESA401", RuleSeverity.Warning, 319, EndpointsPage);

    /// <summary>SESA501.</summary>
    public static Rule ReceiverTlsNotRequired { get; } = New("SESA501", RuleSeverity.Info, 319, ProtocolsPage);

    /// <summary>SESA601.</summary>
    public static Rule HardCodedPassword { get; } = New("SESA601", RuleSeverity.Warning, 798, CredentialsPage);

    /// <summary>SESA602.</summary>
    public static Rule IamSecretAsPassword { get; } = New("SESA602", RuleSeverity.Warning, null, CredentialsPage);

    /// <summary>SESA901.</summary>
    public static Rule UnreadableConfiguration { get; } = New("SESA901", RuleSeverity.Warning, null, ConnectPage);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = new[]
    {
        NoTls, OpportunisticTls, ModeAndPort, UnservedPort, NoEndpoint, ThrottledPort,
        UnsupportedVersion, DeprecatedVersion, LeftOutVersion,
        CertificateNotChecked, RevocationNotChecked, OtherName,
        ApiWithoutHttps, ReceiverTlsNotRequired,
        HardCodedPassword, IamSecretAsPassword, UnreadableConfiguration,
    };

    private static Rule New(string id, RuleSeverity severity, int? cwe, string foundation) =>
        new(id, English(TextResources.TitleOf(id)), English(TextResources.DescriptionOf(id)), severity, cwe, PagesHome is { } home ? new Uri(home, id + ".md") : new Uri(foundation));

    private static string English(string name) => TextResources.Get(name, CultureInfo.InvariantCulture);
}
