using CsCheck;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tests.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

/// <summary>The judge over facts in any combination: <see cref="JudgePropertiesTests"/> varies those that do not touch each other one at a time.</summary>
public sealed class JudgeFuzzTests
{
    private static readonly Gen<HostText> Host = Gen.OneOf(
        Gen.Select(Gen.OneOfConst("email-smtp", "email-smtp-fips", "email", "inbound-smtp", "mail-manager-smtp", "smtp"), Gen.OneOfConst("us-east-1", "eu-west-1", "ap-south-2", "eu-west1", "cn-north-1", "\uFFFC"),
            Gen.OneOfConst("amazonaws.com", "api.aws", "amazonaws.com.cn", "amazonaws.eu", "vpce.amazonaws.com", "amazonses.com", "example.com")).Select(p => $"{p.Item1}.{p.Item2}.{p.Item3}"),
        Gen.OneOfConst("smtp.corp.example", "email-smtp.amazonaws.com", "a.mail-manager-smtp.amazonaws.com", "vpce-1.email-smtp.us-east-1.vpce.amazonaws.com", "localhost", "", "\uFFFC")).Select(t => new HostText(t));

    private static readonly Gen<TlsVersions> Versions = Gen.Int[0, (int)(TlsVersions.Ssl2Hello | TlsVersions.Ssl3 | TlsVersions.Tls10 | TlsVersions.Tls11 | TlsVersions.Tls12 | TlsVersions.Tls13)].Select(v => (TlsVersions)v);

    private static readonly Gen<SecurityPolicy> Policy =
        from edition in Gen.Enum<ProtocolEdition>()
        from versions in Gen.Frequency((4, Gen.Const((TlsVersions?)null)), (1, Versions.Select(v => (TlsVersions?)v)))
        from own in Gen.Bool
        from assume in Gen.Bool
        select new SecurityPolicy { Edition = edition, SupportedVersions = versions, SmtpHosts = own ? ["smtp.corp.example"] : [], AssumeSes = assume };

    private static readonly Gen<ConnectionFacts> Facts =
        from kind in Gen.Frequency((6, Gen.Const(ConnectionKind.Smtp)), (2, Gen.Const(ConnectionKind.Api)), (1, Gen.Const(ConnectionKind.Delivery)))
        from connection in Gen.Select(Any(Host), Any(Gen.OneOfConst(25, 443, 465, 587, 2465, 2525, 2587, 0, -1, 70000)), Any(Gen.Enum<TlsMode>()), Any(Versions), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool)
        from checks in Gen.Select(Any(Gen.Bool), Any(Gen.Bool), Any(Host), Any(Gen.Bool), Any(Gen.OneOfConst("http", "https", "HTTP", "")), Any(Gen.Enum<ReceiverTls>()), Any(Gen.Bool))
        from credential in Gen.Select(Any(Gen.OneOfConst("AKIAIOSFODNN7EXAMPLE", "user", "")), Any(Gen.OneOfConst("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "hunter2", "", "${SECRET}").Select(t => new Secret(t))))
        select new ConnectionFacts
        {
            Kind = kind,
            Site = new Place("site"),
            Host = connection.Item1,
            Port = connection.Item2,
            Mode = connection.Item3,
            Versions = connection.Item4,
            CanWrap = connection.Item5,
            IsGuarded = connection.Item6,
            VersionsAreAdded = connection.Item7,
            IsFreeForm = connection.Item8,
            AcceptsAnyCertificate = checks.Item1,
            ChecksRevocation = checks.Item2,
            CheckedName = checks.Item3,
            UsesHttp = checks.Item4,
            ServiceUrlScheme = checks.Item5,
            ReceiverPolicy = checks.Item6,
            OpensConnection = checks.Item7,
            UserName = credential.Item1,
            Password = credential.Item2,
        };

    [Fact]
    public void To_know_more_takes_no_finding_away() =>
        Fuzz.ForAll(Gen.Select(Facts, Policy, Gen.Int[1, (1 << 12) - 1]), (facts, policy, forgotten) =>
        {
            // The contract's exceptions: a host that is assumed, a client that opens no connection or is one of the API.
            if (policy.AssumeSes || facts.OpensConnection.Is(false) || facts.IsFreeForm && facts.Port.Is(443))
                return;
            var more = ConnectionJudge.Judge(facts, policy);
            foreach (var less in ConnectionJudge.Judge(Forget(facts, forgotten), policy))
                Assert.True(more.Any(f => JudgePropertiesTests.IsSameOrSharper(f, less)), $"{less.Rule.Id} goes when more is known");
        }, tries: 20_000, print: value => JudgePropertiesTests.Show(value.Item1, value.Item2) + $" forgotten {value.Item3:b}");

    [Fact]
    public void Every_finding_points_somewhere_and_no_message_holds_a_secret() =>
        Fuzz.ForAll(Gen.Select(Facts, Policy), (facts, policy) =>
        {
            var findings = ConnectionJudge.Judge(facts, policy);
            Assert.Equal(findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal), findings.Select(f => f.Rule.Id));
            Assert.True(findings.Count == 0 || ConnectionJudge.IsSes(facts, policy));
            Assert.All(findings, f =>
            {
                Assert.NotNull(f.Origin);
                Assert.NotEmpty(f.Message.ToString());
                Assert.DoesNotContain("wJalrXUtnFEMI", f.Message.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("hunter2", f.Message.ToString(), StringComparison.Ordinal);
                Assert.DoesNotMatch(@"\{\d+\}", f.Message.ToString());
            });
        }, tries: 20_000, print: value => JudgePropertiesTests.Show(value.Item1, value.Item2));

    [Fact]
    public void Remedies_come_to_an_end() =>
        Fuzz.ForAll(Gen.Select(Facts, Policy), (facts, policy) =>
        {
            for (var step = 0; ConnectionJudge.Judge(facts, policy).FirstOrDefault(f => f.Remedies.Count > 0) is { } finding; step++)
            {
                Assert.True(step < 12, "no end");
                facts = JudgePropertiesTests.Apply(facts, finding, finding.Remedies[0]);
            }
        }, tries: 20_000, print: value => JudgePropertiesTests.Show(value.Item1, value.Item2));

    private static Gen<Fact<T>> Any<T>(Gen<T> values) => Gen.Frequency(
        (6, values.Select(v => Fact<T>.Known(v, new Place("set")))), (2, values.Select(Fact<T>.Default)), (1, Gen.Const(Fact<T>.Unknown)), (1, Gen.Const(default(Fact<T>))));

    private static ConnectionFacts Forget(ConnectionFacts facts, int which)
    {
        return facts with
        {
            Host = Forgotten(facts.Host, 0),
            Port = Forgotten(facts.Port, 1),
            Mode = Forgotten(facts.Mode, 2),
            Versions = Forgotten(facts.Versions, 3),
            AcceptsAnyCertificate = Forgotten(facts.AcceptsAnyCertificate, 4),
            ChecksRevocation = Forgotten(facts.ChecksRevocation, 5),
            CheckedName = Forgotten(facts.CheckedName, 6),
            UserName = Forgotten(facts.UserName, 7),
            Password = Forgotten(facts.Password, 8),
            UsesHttp = Forgotten(facts.UsesHttp, 9),
            ReceiverPolicy = Forgotten(facts.ReceiverPolicy, 10),
            ServiceUrlScheme = Forgotten(facts.ServiceUrlScheme, 11),
        };

        Fact<T> Forgotten<T>(Fact<T> fact, int bit) => fact.IsKnown && (which >> bit & 1) != 0 ? Fact<T>.Unknown : fact;
    }
}
