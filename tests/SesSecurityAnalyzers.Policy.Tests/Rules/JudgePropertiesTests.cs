using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>What holds of every connection, whatever its facts.</summary>
public sealed class JudgePropertiesTests
{
    [Fact]
    public void A_remedy_takes_its_finding_away_and_brings_no_new_one()
    {
        foreach (var (facts, policy, findings) in Everything())
        {
            foreach (var finding in findings)
            {
                foreach (var remedy in finding.Remedies)
                {
                    var left = Judge(Apply(facts, finding, remedy), policy).Select(f => f.Rule.Id).ToHashSet();
                    Assert.False(left.Contains(finding.Rule.Id), $"{remedy} leaves {finding.Rule.Id}: {Show(facts, policy)}");
                    var known = findings.Select(f => f.Rule.Id).ToHashSet();

                    // SESA103 hides SESA102 of the same mode: with the port mended first, the mode is told next.
                    if (known.Contains("SESA103"))
                        known.Add("SESA102");

                    // The edition of 2018 takes SSLv2Hello on one leg and not on the other.
                    if (known.Contains("SESA201"))
                        known.Add("SESA202");
                    Assert.True(left.IsSubsetOf(known), $"{remedy} for {finding.Rule.Id} brings {string.Join(' ', left.Except(known))}: {Show(facts, policy)}");
                }
            }
        }
    }

    [Fact]
    public void Remedies_applied_one_after_the_other_end_in_a_connection_without_findings_that_can_be_mended()
    {
        foreach (var (start, policy, _) in Everything())
        {
            var facts = start;
            for (var step = 0; ; step++)
            {
                Assert.True(step < 12, "No end: " + Show(start, policy));
                if (Judge(facts, policy).FirstOrDefault(f => f.Remedies.Count > 0) is not { } finding)
                    break;
                facts = Apply(facts, finding, finding.Remedies[0]);
            }
        }
    }

    [Fact]
    public void To_know_more_never_takes_a_finding_away()
    {
        foreach (var (facts, policy, findings) in Everything())
        {
            if (policy.AssumeSes || facts.OpensConnection.Is(false) || facts.IsFreeForm && facts.Port.Is(443))
                continue;
            foreach (var less in Forget(facts))
            {
                foreach (var finding in Judge(less, policy))
                    Assert.True(findings.Any(f => IsSameOrSharper(f, finding)), $"{finding.Rule.Id} goes when more is known: {Show(facts, policy)}");
            }
        }
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_ids_each_once_and_each_points_somewhere()
    {
        foreach (var (facts, policy, findings) in Everything())
        {
            Assert.Equal(findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal), findings.Select(f => f.Rule.Id));
            Assert.All(findings, f => Assert.NotNull(f.Origin));
            Assert.True(findings.Count(f => f.Rule.Id is "SESA201" or "SESA202" or "SESA203") <= 1, Show(facts, policy));
            Assert.False(findings.Any(f => f.Rule.Id == "SESA103") && findings.Any(f => f.Rule.Id == "SESA102"), Show(facts, policy));
        }
    }

    [Fact]
    public void Nothing_is_found_where_the_host_is_not_that_of_ses()
    {
        foreach (var (facts, policy, findings) in Everything())
        {
            if (!ConnectionJudge.IsSes(facts, policy))
                Assert.Empty(findings);
        }
    }

    [Fact]
    public void The_recommended_settings_are_silent_in_every_region_and_edition()
    {
        foreach (var region in SesRegions.WithSmtp)
        {
            foreach (var (port, mode) in new[] { (587, TlsMode.StartTls), (2587, TlsMode.StartTls), (465, TlsMode.Wrapper), (2465, TlsMode.Wrapper), (465, TlsMode.Auto) })
            {
                foreach (var policy in EveryConnection.Policies())
                    Assert.Empty(Connection.Smtp($"email-smtp.{region}.amazonaws.com", port, mode).With(TlsVersions.None).Judge(policy));
            }
        }
    }

    private static IEnumerable<(ConnectionFacts Facts, SecurityPolicy Policy, IReadOnlyList<Finding> Findings)> Everything()
    {
        foreach (var policy in EveryConnection.Policies())
        {
            foreach (var facts in EveryConnection.Smtp().Concat(EveryConnection.ApiAndDelivery()))
                yield return (facts, policy, Judge(facts, policy));
        }
    }

    private static IReadOnlyList<Finding> Judge(ConnectionFacts facts, SecurityPolicy policy) => ConnectionJudge.Judge(facts, policy);

    private static IEnumerable<ConnectionFacts> Forget(ConnectionFacts facts)
    {
        if (facts.Host.IsKnown)
            yield return facts with { Host = Fact<HostText>.Unknown };
        if (facts.Port.IsKnown)
            yield return facts with { Port = Fact<int>.Unknown };
        if (facts.Mode.IsKnown)
            yield return facts with { Mode = Fact<TlsMode>.Unknown };
        if (facts.Port.IsKnown && facts.Mode.IsKnown)
            yield return facts with { Port = Fact<int>.Unknown, Mode = Fact<TlsMode>.Unknown };
        if (facts.Versions.IsKnown)
            yield return facts with { Versions = Fact<TlsVersions>.Unknown };
        if (facts.CheckedName.IsKnown)
            yield return facts with { CheckedName = Fact<HostText>.Unknown };
        if (facts.UserName.IsKnown)
            yield return facts with { UserName = Fact<string>.Unknown };
        if (facts.Password.IsKnown)
            yield return facts with { Password = Fact<Secret>.Unknown };
        if (facts.AcceptsAnyCertificate.IsKnown)
            yield return facts with { AcceptsAnyCertificate = Fact<bool>.Unknown };
        if (facts.ChecksRevocation.IsKnown)
            yield return facts with { ChecksRevocation = Fact<bool>.Unknown };
        if (facts.UsesHttp.IsKnown)
            yield return facts with { UsesHttp = Fact<bool>.Unknown };
        if (facts.ReceiverPolicy.IsKnown)
            yield return facts with { ReceiverPolicy = Fact<ReceiverTls>.Unknown };
    }

    // The contract's exception: within one fact a sharper rule replaces another.
    internal static bool IsSameOrSharper(Finding more, Finding less) =>
        more.Rule == less.Rule
        || less.Rule == RuleCatalog.OpportunisticTls && more.Rule == RuleCatalog.ModeAndPort
        || more.Fact == FactName.Versions && less.Fact == FactName.Versions && string.CompareOrdinal(more.Rule.Id, less.Rule.Id) < 0;

    internal static ConnectionFacts Apply(ConnectionFacts facts, Finding finding, Remedy remedy)
    {
        switch (remedy.Kind)
        {
            case RemedyKind.Mode:
                return facts with { Mode = Fact<TlsMode>.Known(Enum.Parse<TlsMode>(remedy.Value)) };
            case RemedyKind.Port:
                return facts with { Port = Fact<int>.Known(int.Parse(remedy.Value)) };
            case RemedyKind.Host:
                // One name that is written in two places is changed in both.
                var isAlsoChecked = facts.CheckedName.IsKnown && facts.CheckedName.Value == facts.Host.Value;
                var host = Fact<HostText>.Known(new HostText(remedy.Value));
                return facts with { Host = host, CheckedName = isAlsoChecked ? host : facts.CheckedName };
            case RemedyKind.CheckedName:
                return facts with { CheckedName = Fact<HostText>.Known(new HostText(remedy.Value)) };
            case RemedyKind.Versions:
                return facts with { Versions = Fact<TlsVersions>.Known(Enum.Parse<TlsVersions>(remedy.Value)) };
            case RemedyKind.Https:
                return facts with { ServiceUrlScheme = Fact<string>.Known("https") };
            case RemedyKind.RequireReceiverTls:
                return facts with { ReceiverPolicy = Fact<ReceiverTls>.Known(ReceiverTls.Require) };
            case RemedyKind.PasswordFromEnvironment:
                return facts with { Password = Fact<Secret>.Unknown };
            case RemedyKind.Remove:
                return finding.Fact switch
                {
                    FactName.Certificate => facts with { AcceptsAnyCertificate = default },
                    FactName.Revocation => facts with { ChecksRevocation = default },
                    FactName.Http => facts with { UsesHttp = default },
                    _ => throw new InvalidOperationException("Nobody can take out " + finding.Fact),
                };
            default:
                throw new InvalidOperationException(remedy.ToString());
        }
    }

    internal static string Show(ConnectionFacts facts, SecurityPolicy policy) =>
        $"{facts.Kind} host={Text(facts.Host)} port={Text(facts.Port)} mode={Text(facts.Mode)} versions={Text(facts.Versions)} name={Text(facts.CheckedName)} wraps={facts.CanWrap} guarded={facts.IsGuarded} free={facts.IsFreeForm} added={facts.VersionsAreAdded} | {policy}";

    private static string Text<T>(Fact<T> fact) => fact.IsKnown ? $"{fact.Value}" : fact.State.ToString();
}
