using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>
/// What becomes of a message. AWS documents: opportunistic STARTTLS, unencrypted where no secure connection can be established, dropped instead with TlsPolicy REQUIRE.
/// That REQUIRE looks neither at the certificate nor for TLS 1.2 is a third party's observation, so outcomes keep "encrypted" and "verified" apart.
/// </summary>
internal static class ReceiverJudgement
{
    public static (DeliveryOutcome ByDefault, DeliveryOutcome WithRequire) Judge(PortReport port, TlsVersions sesSpeaks)
    {
        if (port.Versions.Any(v => v.Outcome == VersionOutcome.NoStartTls) && !port.Versions.Any(v => v.IsDecided))
            return (DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped);
        var taken = port.Versions.Where(v => v.Outcome == VersionOutcome.Accepted && v.Version != TlsVersions.Ssl2Hello).Aggregate(TlsVersions.None, (all, v) => all | v.Version);
        var common = taken & sesSpeaks;
        bool undecided = port.Versions.Any(v => !v.IsDecided && (v.Version & sesSpeaks) != 0 && v.Version != TlsVersions.Ssl2Hello);
        if (common == TlsVersions.None)
        {
            bool anonymous = port.Versions.Any(v => v.Outcome == VersionOutcome.AcceptedAnonymously);
            return undecided || anonymous ? (DeliveryOutcome.Unknown, DeliveryOutcome.Unknown) : (DeliveryOutcome.Plaintext, DeliveryOutcome.Dropped);
        }

        if ((common & ~SupportedTlsVersions.Deprecated) == TlsVersions.None)
            return undecided ? (DeliveryOutcome.Unknown, DeliveryOutcome.Unknown) : (DeliveryOutcome.EncryptedOld, DeliveryOutcome.EncryptedOld);
        var outcome = port.Certificate is { IsGood: true } ? DeliveryOutcome.Encrypted : DeliveryOutcome.EncryptedUnauthenticated;
        return (outcome, outcome);
    }

    /// <summary>The outcome for the domain: the worst among the servers of the best preference that could be tested, since SES may take any of them.</summary>
    public static (DeliveryOutcome ByDefault, DeliveryOutcome WithRequire) Combine(IReadOnlyList<MailServerReport> servers)
    {
        foreach (var group in servers.GroupBy(s => s.Preference).OrderBy(g => g.Key))
        {
            var tested = group.Where(s => s.ByDefault is not (DeliveryOutcome.Unknown or DeliveryOutcome.NotDeliverable)).ToList();
            if (tested.Count > 0)
                return (tested.Min(s => s.ByDefault), tested.Min(s => s.WithRequire));
        }

        return servers.Any(s => s.ByDefault == DeliveryOutcome.Unknown)
            ? (DeliveryOutcome.Unknown, DeliveryOutcome.Unknown)
            : (DeliveryOutcome.NotDeliverable, DeliveryOutcome.NotDeliverable);
    }

    public static IReadOnlyList<ReportFinding> Findings(string domain, IReadOnlyList<MailServerReport> servers, DeliveryOutcome byDefault, MtaStsPolicy? policy, string? undeliverable)
    {
        var findings = new List<ReportFinding>();
        void Add(Policy.Rules.Rule rule, string message) => findings.Add(new ReportFinding(rule, message, domain));

        if (byDefault == DeliveryOutcome.NotDeliverable)
            Add(CheckCatalog.ReceiverUndeliverable, undeliverable ?? "No mail server has an address.");
        foreach (var server in servers.Where(s => s.ByDefault == byDefault))
        {
            string seen = server.Port is { } port ? Describe(port) : "no address";
            if (byDefault == DeliveryOutcome.Plaintext)
                Add(CheckCatalog.ReceiverPlaintext, $"{server.Host}: {seen}.");
            else if (byDefault is DeliveryOutcome.EncryptedOld or DeliveryOutcome.EncryptedUnauthenticated)
                Add(CheckCatalog.ReceiverWeak, $"{server.Host}: {seen}.");
        }

        var worse = servers.Where(s => s.ByDefault is not (DeliveryOutcome.Unknown or DeliveryOutcome.NotDeliverable) && s.ByDefault < byDefault).ToList();
        if (worse.Count > 0)
            Add(CheckCatalog.ReceiverMixed, $"{string.Join(", ", worse.Select(s => $"{s.Host} ({ReportWording.Describe(s.ByDefault)})"))}, where others are {ReportWording.Describe(byDefault)}.");

        if (policy?.Problem is { } problem)
            Add(CheckCatalog.ReceiverPolicyConflict, $"MTA-STS is announced, but {problem}.");
        else if (policy is { Mode: "enforce" })
        {
            foreach (var server in servers)
            {
                if (!policy.MailServers.Any(p => MtaSts.Covers(p, server.Host)))
                    Add(CheckCatalog.ReceiverPolicyConflict, $"MTA-STS is enforced, and {server.Host} is not in the policy.");
                else if (server.ByDefault is DeliveryOutcome.Plaintext or DeliveryOutcome.EncryptedOld or DeliveryOutcome.EncryptedUnauthenticated)
                    Add(CheckCatalog.ReceiverPolicyConflict, $"MTA-STS is enforced, and {server.Host} does not fulfil it.");
            }
        }

        return findings;
    }

    private static string Describe(PortReport port)
    {
        if (port.Versions.FirstOrDefault(v => v.Outcome == VersionOutcome.NoStartTls) is { } missing)
            return missing.Evidence;
        if (port.Best is null)
            return "no version of TLS is taken";
        return ReportWording.DescribeBest(port) + (port.Certificate is { IsGood: false } c ? "; " + string.Join(" ", c.Explanations).TrimEnd('.') : "");
    }
}
