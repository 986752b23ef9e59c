using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>What probes look for besides the rules of <see cref="RuleCatalog"/>: statements about a server, where the rules are about clients.</summary>
public static class CheckCatalog
{
    private const string StartTlsRfc = "https://www.rfc-editor.org/rfc/rfc3207";
    private const string ImplicitTlsRfc = "https://www.rfc-editor.org/rfc/rfc8314";
    private const string NamesRfc = "https://www.rfc-editor.org/rfc/rfc9525";
    private const string PathRfc = "https://www.rfc-editor.org/rfc/rfc5280#section-6";
    private const string InfrastructurePage = "https://docs.aws.amazon.com/ses/latest/dg/infrastructure-security.html";
    private const string ProtocolsPage = "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html";

    /// <summary>STARTTLS is not offered.</summary>
    public static Rule StartTlsMissing { get; } = New("starttls-missing", "STARTTLS is not offered",
        "Without the offer a client sends in clear or not at all. On a port of SES it means that something on the path strips it.", RuleSeverity.Warning, 319, StartTlsRfc + "#section-6");

    /// <summary>STARTTLS is offered on some connections only.</summary>
    public static Rule StartTlsSometimes { get; } = New("starttls-sometimes", "STARTTLS is offered on some connections only",
        "Servers of one farm differ, or something on the path interferes; opportunistic clients send in clear now and then.", RuleSeverity.Warning, 757, StartTlsRfc + "#section-6");

    /// <summary>A wrapper port begins in clear.</summary>
    public static Rule PlaintextOnWrapperPort { get; } = New("plaintext-on-wrapper-port", "The port begins in clear text",
        "On a TLS Wrapper port the first byte is a ClientHello; this server answers in clear.", RuleSeverity.Warning, 319, ImplicitTlsRfc);

    /// <summary>A STARTTLS port speaks TLS from the first byte.</summary>
    public static Rule TlsOnStartTlsPort { get; } = New("tls-on-starttls-port", "The port speaks TLS from the first byte",
        "A STARTTLS client waits for a greeting that never comes, until its timeout.", RuleSeverity.Warning, null, ImplicitTlsRfc);

    /// <summary>No version is taken.</summary>
    public static Rule NoVersion { get; } = New("no-tls-version", "The server takes no version of TLS",
        "STARTTLS or the port promises TLS, and every offer is refused.", RuleSeverity.Warning, 319, ProtocolsPage);

    /// <summary>Anonymous suites.</summary>
    public static Rule AnonymousSuites { get; } = New("anonymous-suites", "The server chooses suites without a certificate",
        "Anybody on the path can be the server of an anonymous handshake.", RuleSeverity.Warning, 295, "https://www.rfc-editor.org/rfc/rfc5246#appendix-F.1.1.1");

    /// <summary>No forward secrecy.</summary>
    public static Rule NoForwardSecrecy { get; } = New("no-forward-secrecy", "The chosen suite has no forward secrecy",
        "SES asks for suites with DHE or ECDHE: whoever steals the server's key later can read what was recorded before.", RuleSeverity.Warning, 326, InfrastructurePage);

    /// <summary>SSLv2Hello is understood.</summary>
    public static Rule Ssl2HelloUnderstood { get; } = New("sslv2hello", "The hello in the format of SSL 2.0 is understood",
        "It is a format, not a version: OpenSSL and Java take it wherever TLS 1.2 is on. RFC 6176 asks clients never to send it.", RuleSeverity.Info, 327, "https://www.rfc-editor.org/rfc/rfc6176");

    /// <summary>AUTH is taken in clear.</summary>
    public static Rule AuthBeforeTls { get; } = New("auth-before-tls", "AUTH is accepted before TLS",
        "A client that asks in clear is asked for its password in clear.", RuleSeverity.Warning, 523, "https://www.rfc-editor.org/rfc/rfc4954#section-4");

    /// <summary>AUTH is offered in clear.</summary>
    public static Rule AuthOfferedBeforeTls { get; } = New("auth-offered-before-tls", "AUTH is offered before TLS",
        "The command is refused, as by SES itself; but a client that sends AUTH PLAIN with an initial response has lost its password by then.", RuleSeverity.Info, 523, "https://www.rfc-editor.org/rfc/rfc4954#section-4");

    /// <summary>MAIL is taken in clear.</summary>
    public static Rule MailBeforeTls { get; } = New("mail-before-tls", "MAIL is accepted before TLS",
        "The port takes messages in clear; a submission port of SES answers 530 Must issue a STARTTLS command first.", RuleSeverity.Warning, 319, StartTlsRfc + "#section-4");

    /// <summary>A command sent in clear is executed inside TLS.</summary>
    public static Rule CommandInjection { get; } = New("command-injection", "A command sent before TLS is executed inside TLS",
        "An attacker on the path can put commands in front of the client's own (CVE-2011-0411).", RuleSeverity.Warning, 77, StartTlsRfc + "#section-6");

    /// <summary>Bytes in clear behind the reply to STARTTLS.</summary>
    public static Rule ResponseInjection { get; } = New("response-injection", "Bytes came in clear behind the reply to STARTTLS",
        "A careless client takes them for replies from inside TLS: somebody on the path injects responses, or the server is broken.", RuleSeverity.Warning, 74, StartTlsRfc + "#section-6");

    /// <summary>The certificate's time.</summary>
    public static Rule CertificateTime { get; } = New("certificate-time", "The certificate is expired or not yet valid",
        "Every client that checks refuses it.", RuleSeverity.Warning, 298, PathRfc);

    /// <summary>The certificate expires soon.</summary>
    public static Rule CertificateExpiresSoon { get; } = New("certificate-expires-soon", "The certificate expires within 14 days",
        "Renew it before clients begin to refuse it.", RuleSeverity.Info, 298, PathRfc);

    /// <summary>The certificate's name.</summary>
    public static Rule CertificateName { get; } = New("certificate-name", "The certificate is for another name",
        "A client that checks the name refuses it; one that does not can be led to any server with any certificate.", RuleSeverity.Warning, 297, NamesRfc);

    /// <summary>The certificate's trust.</summary>
    public static Rule CertificateTrust { get; } = New("certificate-trust", "The certificate is not trusted",
        "It is self-signed, or its chain ends at an unknown authority.", RuleSeverity.Warning, 295, PathRfc);

    /// <summary>The chain as sent is incomplete.</summary>
    public static Rule CertificateChain { get; } = New("certificate-chain", "The chain is incomplete as it is sent",
        "Some clients download the missing intermediate, others fail; which, depends on their caches.", RuleSeverity.Warning, 295, "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2");

    /// <summary>The certificate is revoked.</summary>
    public static Rule CertificateRevoked { get; } = New("certificate-revoked", "The certificate is revoked",
        "Its issuer no longer vouches for it; perhaps its key was stolen.", RuleSeverity.Warning, 299, PathRfc);

    /// <summary>Revocation could not be checked.</summary>
    public static Rule RevocationUnknown { get; } = New("revocation-unknown", "Revocation could not be checked",
        "Neither CRL nor OCSP responder answered; clients that insist will refuse the certificate.", RuleSeverity.Info, 299, PathRfc);

    /// <summary>Weak key or signature.</summary>
    public static Rule CertificateWeak { get; } = New("certificate-weak", "A key or signature in the chain is weak",
        "RSA keys below 2,048 bits, elliptic ones below 256, DSA, MD5 and SHA-1 no longer hold.", RuleSeverity.Warning, 326, PathRfc);

    /// <summary>The receiver gets mail in clear.</summary>
    public static Rule ReceiverPlaintext { get; } = New("receiver-plaintext", "SES delivers to this receiver in clear text",
        "By default SES sends unencrypted where it can establish no TLS; with TlsPolicy REQUIRE it drops the message instead.", RuleSeverity.Warning, 319, ProtocolsPage);

    /// <summary>The receiver is encrypted, but unauthenticated or old.</summary>
    public static Rule ReceiverWeak { get; } = New("receiver-weak", "Delivery to this receiver is encrypted weakly",
        "Only versions before TLS 1.2, or a certificate that does not verify. SES delivers, and so can anybody who poses as the receiver.", RuleSeverity.Warning, 326, ProtocolsPage);

    /// <summary>A mail server of the receiver differs from the others.</summary>
    public static Rule ReceiverMixed { get; } = New("receiver-mixed", "The receiver's mail servers differ",
        "Whoever blocks the better servers gets mail by the worse ones.", RuleSeverity.Warning, 757, "https://www.rfc-editor.org/rfc/rfc5321#section-5.1");

    /// <summary>The receiver takes no mail.</summary>
    public static Rule ReceiverUndeliverable { get; } = New("receiver-undeliverable", "The domain receives no mail",
        "It does not exist, says so by a null MX, or its mail servers have no address.", RuleSeverity.Warning, null, "https://www.rfc-editor.org/rfc/rfc7505");

    /// <summary>MTA-STS or DANE contradict the servers.</summary>
    public static Rule ReceiverPolicyConflict { get; } = New("receiver-policy", "The receiver's own TLS policy is broken",
        "Senders that honour MTA-STS or DANE will not deliver, though SES may.", RuleSeverity.Warning, null, "https://www.rfc-editor.org/rfc/rfc8461");

    /// <summary>Every check.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        StartTlsMissing, StartTlsSometimes, PlaintextOnWrapperPort, TlsOnStartTlsPort, NoVersion, AnonymousSuites, NoForwardSecrecy, Ssl2HelloUnderstood,
        AuthBeforeTls, AuthOfferedBeforeTls, MailBeforeTls, CommandInjection, ResponseInjection, CertificateTime, CertificateExpiresSoon, CertificateName,
        CertificateTrust, CertificateChain, CertificateRevoked, RevocationUnknown, CertificateWeak,
        ReceiverPlaintext, ReceiverWeak, ReceiverMixed, ReceiverUndeliverable, ReceiverPolicyConflict,
    ];

    /// <summary>Finds a rule or a check by its id; case does not matter.</summary>
    public static Rule? Find(string id) =>
        RuleCatalog.All.Concat(All).FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase));

    private static Rule New(string id, string title, string description, RuleSeverity severity, int? cwe, string page) =>
        new(id, title, description, severity, cwe, new Uri(page));
}
