using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>What a failure most likely comes from, what to do about it, and the rule that asks for it.</summary>
internal static class FailureText
{
    public static (string Advice, Rule? Rule) For(SesFailure failure, SesSmtpStage stage, bool isWrapper, string host) => failure switch
    {
        SesFailure.Unreachable => ("Check the region, that the port is open outbound (EC2 throttles 25; use 587), and for a private network the interface endpoint.", null),
        SesFailure.Timeout when stage == SesSmtpStage.Greeting && !isWrapper => ("A TLS Wrapper port is silent to a client that waits for a greeting: if this port is one, use 465 or 2465.", RuleCatalog.ModeAndPort),
        SesFailure.Timeout when stage == SesSmtpStage.Connect => ("Something drops the packets: check security groups and that the port is open outbound (EC2 throttles 25; use 587).", null),
        SesFailure.Timeout => ("The server or the network is slow; trying again later is safe.", null),
        SesFailure.Throttled => ("Send more slowly or with fewer connections, or have the sending quota raised.", null),
        SesFailure.StartTlsMissing => ("SES always offers it: something on the way strips it, or this is no SES endpoint. Use port 465, where nothing can be stripped.", RuleCatalog.NoTls),
        SesFailure.StartTlsRejected => ("SES takes it at once: something on the way interferes, or the server is in trouble. Port 465 needs no STARTTLS.", RuleCatalog.NoTls),
        SesFailure.ResponseInjection => ("Somebody on the way may be writing into the connection (response injection). Use port 465, where TLS begins with the first byte.", RuleCatalog.OpportunisticTls),
        SesFailure.PlaintextInsteadOfTls when isWrapper => ("This looks like a STARTTLS port: use 587, or 465 for TLS from the first byte.", RuleCatalog.ModeAndPort),
        SesFailure.PlaintextInsteadOfTls => ("The server agreed to STARTTLS and then spoke plaintext: do not trust this path; use port 465.", RuleCatalog.NoTls),
        SesFailure.TlsHandshake => ("The server, or a proxy that inspects TLS, does not speak the versions or suites of this machine.", null),
        SesFailure.TlsVersion => ("The server, or a proxy that inspects TLS, speaks versions only that are not supported with SES.", RuleCatalog.UnsupportedVersion),
        SesFailure.CertificateName => ($"Connect by the name that SES documents for the region; '{host}' must stand in the certificate.", RuleCatalog.OtherName),
        SesFailure.CertificateExpired => ("The server's certificate has lapsed, or this machine's clock is wrong.", RuleCatalog.CertificateNotChecked),
        SesFailure.CertificateNotYetValid => ("This machine's clock is wrong, or the certificate is.", RuleCatalog.CertificateNotChecked),
        SesFailure.CertificateUntrusted => ($"A proxy that inspects TLS, or a machine without current roots (install ca-certificates). A root of your own: TrustedRoots = new SesTrustedRoots(\"{host}\", roots).", RuleCatalog.CertificateNotChecked),
        SesFailure.CertificateChainIncomplete => ("The server must send its intermediate certificates (RFC 8446 section 4.4.2).", RuleCatalog.CertificateNotChecked),
        SesFailure.CertificateRevoked => ("Do not connect: its key may be stolen.", RuleCatalog.RevocationNotChecked),
        SesFailure.CertificateRevocationUnknown => ("Allow HTTP to these addresses; Amazon's are under amazontrust.com.", RuleCatalog.RevocationNotChecked),
        SesFailure.CertificateWeak or SesFailure.CertificateInvalid => ("A proxy that inspects TLS, or no SES endpoint.", RuleCatalog.CertificateNotChecked),
        SesFailure.AuthenticationNotOffered => ("SES offers AUTH PLAIN LOGIN inside TLS: this may be no SES endpoint.", null),
        SesFailure.AuthenticationFailed => ("The SMTP password is derived from the secret access key and belongs to one region: SesSmtpCredential.FromSecretKey derives it.", RuleCatalog.IamSecretAsPassword),
        SesFailure.OutcomeUnknown => ("It is not sent again by itself, because it might arrive twice. Look it up in SES's events before you send it again.", null),
        SesFailure.ProtocolViolation => ("This may be no SMTP server, or somebody on the way writes into the connection.", null),
        SesFailure.ConnectionClosed => ("SES closes idle and old connections; trying again is safe.", null),
        _ => ("", null),
    };
}
