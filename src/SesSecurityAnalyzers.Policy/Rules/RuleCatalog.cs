using System;
using System.Collections.Generic;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Every rule, once. Descriptors, SARIF metadata, rule pages, presets and the README's table come from here.</summary>
public static class RuleCatalog
{
    private const string ProtocolsPage = "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html";
    private const string ConnectPage = "https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html";
    private const string EndpointsPage = "https://docs.aws.amazon.com/general/latest/gr/ses.html";
    private const string CredentialsPage = "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html";
    private const string InfrastructurePage = "https://docs.aws.amazon.com/ses/latest/dg/infrastructure-security.html";

    /// <summary>SESA101.</summary>
    public static Rule NoTls { get; } = New("SESA101", "SMTP connection to SES does not use TLS",
        "{0} sends the mail, and the SES password with it, in clear text; {1}{2}",
        "SES offers AUTH before STARTTLS, so a client that never turns to TLS sends its password in clear.",
        RuleSeverity.Warning, 319, ConnectPage);

    /// <summary>SESA102.</summary>
    public static Rule OpportunisticTls { get; } = New("SESA102", "SMTP connection to SES uses TLS only when offered",
        "{0} goes on in clear text when the STARTTLS offer is missing, so whoever strips it reads the password; {1}{2}",
        "An attacker on the path can strip the STARTTLS line from the server's greeting (RFC 3207, section 6).",
        RuleSeverity.Warning, 757, "https://www.rfc-editor.org/rfc/rfc3207#section-6");

    /// <summary>SESA103.</summary>
    public static Rule ModeAndPort { get; } = New("SESA103", "TLS mode does not match the port",
        "{0} on {1} {2}; {3}{4}",
        "SES takes STARTTLS on ports 25, 587 and 2587 and TLS from the first byte on 465 and 2465; the wrong pair fails at once or hangs until a timeout.",
        RuleSeverity.Warning, 319, ConnectPage);

    /// <summary>SESA104.</summary>
    public static Rule UnservedPort { get; } = New("SESA104", "Port is not served by the SES SMTP interface",
        "Port {0} is not served by {1}, which listens on {2}; use {3}{4}",
        "A connection to another port is refused or runs into a timeout.",
        RuleSeverity.Warning, null, ConnectPage);

    /// <summary>SESA105.</summary>
    public static Rule NoEndpoint { get; } = New("SESA105", "Host is not an SES SMTP endpoint",
        "No SES SMTP endpoint answers at '{0}': {1}; use {2}{3}",
        "SES has one SMTP endpoint in each of certain regions, under a name of its own; other names of SES serve other things.",
        RuleSeverity.Warning, null, EndpointsPage);

    /// <summary>SESA106.</summary>
    public static Rule ThrottledPort { get; } = New("SESA106", "Port 25 is throttled on EC2",
        "{0} connects to port 25, which EC2 and other AWS compute throttle; use port 587{1}",
        "Amazon EC2 throttles outbound mail over port 25 by default.",
        RuleSeverity.Info, null, ConnectPage);

    /// <summary>SESA201.</summary>
    public static Rule UnsupportedVersion { get; } = New("SESA201", "TLS version is outside the set that SES supports",
        "{0}; SES supports {1} here; let the system choose the version{2}",
        "A version that SES no longer takes makes the connection fail, and an old one beside newer ones lets a downgrade in.",
        RuleSeverity.Warning, 327, ProtocolsPage);

    /// <summary>SESA202.</summary>
    public static Rule DeprecatedVersion { get; } = New("SESA202", "TLS version is supported by the chosen edition but deprecated",
        "This still allows {0}, against {1}; let the system choose the version{2}",
        "RFC 8996 forbids TLS 1.0 and TLS 1.1, RFC 6176 the hello of SSL 2.0.",
        RuleSeverity.Warning, 327, "https://www.rfc-editor.org/rfc/rfc8996");

    /// <summary>SESA203.</summary>
    public static Rule LeftOutVersion { get; } = New("SESA203", "Pinned TLS versions leave out one that SES supports",
        "{0} alone leaves out {1}, which SES supports; let the system choose the version{2}",
        "A pinned list is never updated when a better version comes.",
        RuleSeverity.Info, null, ProtocolsPage);

    /// <summary>SESA301.</summary>
    public static Rule CertificateNotChecked { get; } = New("SESA301", "Certificate validation is disabled for SES",
        "This callback accepts every certificate, so anybody on the path can pose as SES and read the password; take it out{0}",
        "TLS without a checked certificate protects from nobody who can answer in the server's place.",
        RuleSeverity.Warning, 295, InfrastructurePage);

    /// <summary>SESA302.</summary>
    public static Rule RevocationNotChecked { get; } = New("SESA302", "Certificate revocation check is disabled for SES",
        "A revoked certificate is accepted here; leave the revocation check on{0}",
        "A certificate whose key was stolen stays valid until it expires, unless revocation is checked.",
        RuleSeverity.Info, 299, InfrastructurePage);

    /// <summary>SESA303.</summary>
    public static Rule OtherName { get; } = New("SESA303", "Certificate is checked against another name than the host",
        "The certificate is checked against '{0}', but the connection goes to '{1}'; check it against '{2}'{3}",
        "The certificate of SES bears the name of the regional endpoint (RFC 7817, RFC 9525).",
        RuleSeverity.Warning, 297, "https://www.rfc-editor.org/rfc/rfc7817");

    /// <summary>SESA401.</summary>
    public static Rule ApiWithoutHttps { get; } = New("SESA401", "SES API is called without HTTPS",
        "{0} calls the SES API in clear text; {1}{2}",
        "The API is documented for HTTPS alone; over HTTP the mail and the signed request are readable.",
        RuleSeverity.Warning, 319, EndpointsPage);

    /// <summary>SESA501.</summary>
    public static Rule ReceiverTlsNotRequired { get; } = New("SESA501", "Delivery to the receiver does not require TLS",
        "{0}, so SES delivers in clear text where the receiver offers no TLS; require TLS{1}",
        "SES delivers opportunistically by default: encrypted where it can be, else in clear.",
        RuleSeverity.Info, 319, ProtocolsPage);

    /// <summary>SESA601.</summary>
    public static Rule HardCodedPassword { get; } = New("SESA601", "SES SMTP credential is hard-coded",
        "The SES SMTP password stands in {0}, where everyone who reads it can send mail in your name; read it from the environment variable SES_SMTP_PASSWORD or a secret store{1}",
        "An SMTP password is a sending credential of the account, and a repository keeps it for ever.",
        RuleSeverity.Warning, 798, CredentialsPage);

    /// <summary>SESA602.</summary>
    public static Rule IamSecretAsPassword { get; } = New("SESA602", "IAM secret access key is used as SMTP password",
        "This is an IAM secret access key, and SES answers it with 535; use the SMTP password that is derived from it for the region{0}",
        "The SMTP password is derived from the secret access key and the region; the key itself is refused, and opens more than mail.",
        RuleSeverity.Warning, null, CredentialsPage);

    /// <summary>SESA901.</summary>
    public static Rule UnreadableConfiguration { get; } = New("SESA901", "SES security configuration cannot be read",
        "{0}",
        "What cannot be read cannot be judged: the file or option is left out.",
        RuleSeverity.Warning, null, ConnectPage);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = new[]
    {
        NoTls, OpportunisticTls, ModeAndPort, UnservedPort, NoEndpoint, ThrottledPort,
        UnsupportedVersion, DeprecatedVersion, LeftOutVersion,
        CertificateNotChecked, RevocationNotChecked, OtherName,
        ApiWithoutHttps, ReceiverTlsNotRequired,
        HardCodedPassword, IamSecretAsPassword, UnreadableConfiguration,
    };

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id; case does not matter.</param>
    /// <param name="rule">The rule, where there is one.</param>
    public static bool TryFind(string id, out Rule rule)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                rule = candidate;
                return true;
            }
        }

        rule = null!;
        return false;
    }

    private static Rule New(string id, string title, string message, string description, RuleSeverity severity, int? cwe, string helpLink) =>
        new(id, title, message, description, severity, cwe, new Uri(helpLink));
}
