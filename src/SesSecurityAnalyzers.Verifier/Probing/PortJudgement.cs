using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// Turns what was seen on a port into findings. Whether versions and port suit SES is decided by <see cref="ConnectionJudge"/>; the rest are checks that name
/// what the server did.
/// </summary>
internal static class PortJudgement
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    public static IReadOnlyList<ReportFinding> Judge(string host, PortReport port, bool speaksTlsAtOnce, SecurityPolicy policy, DateTimeOffset now)
    {
        var findings = new List<ReportFinding>();
        string subject = $"{host}:{port.Port.Number}";
        void Add(Rule rule, string message) => findings.Add(new ReportFinding(rule, message, subject));

        var accepted = port.Versions.Where(v => v.Outcome == VersionOutcome.Accepted && CountsAsVersion(v)).Aggregate(TlsVersions.None, (all, v) => all | v.Version);
        bool noOffer = port.Versions.Any(v => v.Outcome == VersionOutcome.NoStartTls);
        bool decided = port.Versions.Any(v => v.IsDecided);

        JudgeConnection(host, port, accepted, policy, Add);

        if (noOffer)
        {
            if (decided)
                Add(CheckCatalog.StartTlsSometimes, $"{port.Versions.Count(v => v.Outcome == VersionOutcome.NoStartTls)} of {port.Versions.Count} offers found no STARTTLS, the others did.");
            else
                Add(CheckCatalog.StartTlsMissing, port.Versions.First(v => v.Outcome == VersionOutcome.NoStartTls).Evidence + ".");
        }

        if (speaksTlsAtOnce)
            Add(CheckCatalog.TlsOnStartTlsPort, "The server is silent until a ClientHello comes; this is a TLS Wrapper port.");
        if (port.Port.Leg is ConnectionLeg.TlsWrapper or ConnectionLeg.Https && port.Versions.FirstOrDefault(v => v.Outcome == VersionOutcome.NotTls) is { } notTls)
            Add(CheckCatalog.PlaintextOnWrapperPort, $"A ClientHello is answered by something that is {notTls.Evidence}.");
        if (port.Versions.All(v => v.Outcome == VersionOutcome.Refused))
            Add(CheckCatalog.NoVersion, "Every version was refused.");
        if (port.Versions.Any(v => v.Outcome == VersionOutcome.AcceptedAnonymously))
        {
            Add(CheckCatalog.AnonymousSuites,
                $"{Describe(port.Versions.Where(v => v.Outcome == VersionOutcome.AcceptedAnonymously))} only without a certificate; clients that check certificates cannot connect.");
        }

        var withoutSecrecy = port.Versions.Where(v => v.Outcome == VersionOutcome.Accepted && v.CipherSuite?.StartsWith("TLS_RSA_", StringComparison.Ordinal) == true && CountsAsVersion(v)).ToList();
        if (withoutSecrecy.Count > 0)
            Add(CheckCatalog.NoForwardSecrecy, $"{Describe(withoutSecrecy)}: {withoutSecrecy[^1].CipherSuite} was chosen from a list that begins with ECDHE and DHE.");
        if (port.Versions.FirstOrDefault(v => v.Version == TlsVersions.Ssl2Hello) is { Outcome: VersionOutcome.Accepted } hello && (accepted & TlsVersions.Ssl2Hello) == 0
            && (port.Documented & TlsVersions.Ssl2Hello) == 0)
            Add(CheckCatalog.Ssl2HelloUnderstood, $"It leads to {TlsVersionNames.Describe(hello.ChosenVersion)}.");

        if (port.Smtp is { } smtp)
            JudgeSmtp(port.Port.Leg, smtp, Add);
        if (port.Certificate is { } certificate && port.Port.Leg != ConnectionLeg.SesToReceiver)
            JudgeCertificate(certificate, now, Add);
        return findings;
    }

    public static void JudgeCertificate(CertificateReport certificate, DateTimeOffset now, Action<Rule, string> add)
    {
        foreach (var (problem, explanation) in certificate.Problems.Zip(certificate.Explanations))
        {
            add(problem switch
            {
                CertificateProblem.Expired or CertificateProblem.NotYetValid => CheckCatalog.CertificateTime,
                CertificateProblem.NameMismatch => CheckCatalog.CertificateName,
                CertificateProblem.IncompleteChain => CheckCatalog.CertificateChain,
                CertificateProblem.Revoked => CheckCatalog.CertificateRevoked,
                CertificateProblem.Weak => CheckCatalog.CertificateWeak,
                _ => CheckCatalog.CertificateTrust,
            }, explanation);
        }

        if (certificate.Chain is [var leaf, ..] && leaf.NotAfter > now && leaf.NotAfter - now < Soon)
            add(CheckCatalog.CertificateExpiresSoon, $"It expires on {InvariantText.Day(leaf.NotAfter)}.");
        if (certificate.Revocation == RevocationStatus.Unknown)
            add(CheckCatalog.RevocationUnknown, "Neither the CRL nor the OCSP responder gave an answer in time.");
    }

    // The format of SSL 2.0 that leads to TLS 1.2 is no old version.
    private static bool CountsAsVersion(VersionVerdict verdict) =>
        verdict.Version != TlsVersions.Ssl2Hello || (verdict.ChosenVersion & SupportedTlsVersions.Deprecated) != 0;

    private static void JudgeConnection(string host, PortReport port, TlsVersions accepted, SecurityPolicy policy, Action<Rule, string> add)
    {
        if (port.Port.Leg == ConnectionLeg.SesToReceiver)
            return;
        bool isSes = SesHost.Parse(host).BelongsToSes;
        bool isApi = port.Port.Leg == ConnectionLeg.Https;
        var facts = new ConnectionFacts
        {
            Kind = isApi ? ConnectionKind.Api : ConnectionKind.Smtp,
            Host = isApi ? default : Fact<HostText>.Known(new HostText(host)),
            Port = isSes && !isApi ? Fact<int>.Known(port.Port.Number) : default,
            Mode = isApi ? default : Fact<TlsMode>.Known(port.Port.Leg == ConnectionLeg.TlsWrapper ? TlsMode.Wrapper : TlsMode.StartTls),
            Versions = accepted == TlsVersions.None ? default : Fact<TlsVersions>.Known(accepted),
        };
        var judging = isSes || isApi ? policy : policy with { SmtpHosts = [.. policy.SmtpHosts, host] };
        foreach (var finding in ConnectionJudge.Judge(facts, judging))
        {
            // Whoever names port 25 here does so to look at it.
            if (finding.Rule == RuleCatalog.ThrottledPort)
                continue;
            add(finding.Rule, finding.Fact == FactName.Versions
                ? DescribeVersions(finding.Rule, accepted, port.Documented)
                : finding.Message + ".");
        }
    }

    // The judge's sentence is for the client's author; this one is about the server.
    private static string DescribeVersions(Rule rule, TlsVersions accepted, TlsVersions documented)
    {
        if (rule == RuleCatalog.LeftOutVersion)
            return $"The server takes {TlsVersionNames.Describe(accepted)}, and not {TlsVersionNames.Describe(documented & ~SupportedTlsVersions.Deprecated & ~accepted)}.";
        if (rule == RuleCatalog.DeprecatedVersion)
            return $"The server takes {TlsVersionNames.Describe(accepted & SupportedTlsVersions.Deprecated)}: documented in this edition, but deprecated.";
        return $"The server takes {TlsVersionNames.Describe(accepted & ~documented)}; documented for this port are {TlsVersionNames.Describe(documented)}.";
    }

    private static void JudgeSmtp(ConnectionLeg leg, SmtpReport smtp, Action<Rule, string> add)
    {
        if (smtp.AuthBeforeTls == CommandOutcome.Accepted)
            add(CheckCatalog.AuthBeforeTls, $"AUTH PLAIN in clear is answered \"{smtp.AuthBeforeTlsReply}\".");
        else if (smtp.AuthOfferedBeforeTls)
            add(CheckCatalog.AuthOfferedBeforeTls, smtp.AuthBeforeTlsReply is null ? "EHLO in clear offers AUTH." : $"EHLO in clear offers AUTH; the command is answered \"{smtp.AuthBeforeTlsReply}\".");
        if (leg == ConnectionLeg.StartTls && smtp.MailBeforeTls == CommandOutcome.Accepted)
            add(CheckCatalog.MailBeforeTls, $"MAIL in clear is answered \"{smtp.MailBeforeTlsReply}\".");
        if (smtp.InjectedCommand == CommandOutcome.Accepted)
            add(CheckCatalog.CommandInjection, smtp.InjectedCommandEvidence ?? "");
        if (smtp.BytesAfterStartTls is { } bytes)
            add(CheckCatalog.ResponseInjection, $"Behind the 220 came \"{bytes}\".");
    }

    private static string Describe(IEnumerable<VersionVerdict> verdicts) => TlsVersionNames.Describe(verdicts.Aggregate(TlsVersions.None, (all, v) => all | v.Version));
}
