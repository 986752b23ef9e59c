using CsCheck;
using SesSecurityAnalyzers.Tests.Fuzzing;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Fuzzing;

public sealed class MtaStsFuzzTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.OneOfConst("abcxyz019-".ToCharArray()), 1, 20].Array[1, 4].Select(labels => string.Join('.', labels));

    [Fact]
    public void A_written_policy_is_read_as_it_was_meant() =>
        Fuzz.ForAll(Gen.Select(Gen.OneOfConst("enforce", "testing", "none"), Gen.Select(Gen.Bool, Name).Select(n => (n.Item1 ? "*." : "") + n.Item2).Array[1, 5], Gen.Int[0, 31557600], Gen.OneOfConst("\r\n", "\n")), value =>
        {
            var (mode, servers, age, end) = value;
            var policy = MtaSts.Parse(string.Join(end, ["version: STSv1", "mode: " + mode, .. servers.Select(s => "mx: " + s), "max_age: " + age, ""]));
            Assert.Null(policy.Problem);
            Assert.Equal((mode, age), (policy.Mode, policy.MaxAge));
            Assert.Equal(servers, policy.MailServers);
            foreach (var server in servers)
            {
                Assert.True(MtaSts.Covers(server, server.Replace("*", "mx1", StringComparison.Ordinal).ToUpperInvariant()));
                Assert.False(MtaSts.Covers(server, "a.b." + server.Replace("*", "mx1", StringComparison.Ordinal)));
            }
        });

    [Fact]
    public void Any_text_is_a_policy_or_has_a_problem() =>
        Fuzz.ForAll(Gen.OneOfConst("version", "STSv1", "mode", "enforce", "none", "mx", "*.", "max_age", "86400", "99999999999999999999", ":", " ", "\n", "\r", "\0", "é", "a.example").Array[0, 30].Select(string.Concat), text =>
        {
            var policy = MtaSts.Parse(text);
            Assert.Equal(policy.Problem is null, policy.Mode.Length > 0);
        });
}
