using CsCheck;
using SesSecurityAnalyzers.Policy.Endpoints;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

public sealed class HostFuzzTests
{
    private static readonly string[] Regions = [.. SesRegions.WithSmtp, "ap-south-2", "mx-central-1", "us-iso-east-1", "cn-north-1"];

    // How each kind of host is written, and what is to be read from it.
    private static readonly Gen<(string Name, SesHostKind Kind, string? Region, bool IsFips, bool IsVpc)> Written =
        from region in Gen.OneOfConst(Regions)
        from fips in Gen.Bool
        from id in Gen.String[Gen.Char['a', 'z'], 1, 12]
        from shape in Gen.Int[0, 9]
        let service = fips ? "-fips" : ""
        select shape switch
        {
            0 => ($"email-smtp{service}.{region}.amazonaws.com", SesHostKind.Smtp, region, fips, false),
            1 => ($"email-smtp{service}.{region}.api.aws", SesHostKind.Smtp, region, fips, false),
            2 => ($"vpce-{id}.email-smtp{service}.{region}.vpce.amazonaws.com", SesHostKind.Smtp, region, fips, true),
            3 => ($"email{service}.{region}.amazonaws.com", SesHostKind.Api, region, fips, false),
            4 => ($"inbound-smtp.{region}.amazonaws.com", SesHostKind.Inbound, region, false, false),
            5 => ($"feedback-smtp.{region}.amazonses.com", SesHostKind.Feedback, region, false, false),
            6 => ($"{id}{(fips ? ".fips" : "")}.x.mail-manager-smtp.amazonaws.com", SesHostKind.MailManager, null, fips, false),
            7 => ($"email-smtp{service}.{region}.amazonaws.com.cn", SesHostKind.Smtp, region, fips, false),
            8 => ($"vpce-{id}.email{service}.{region}.vpce.amazonaws.com", SesHostKind.Api, region, fips, true),
            _ => ($"{id}.{region}.amazonaws.com", SesHostKind.Foreign, (string?)null, false, false),
        };

    private static readonly Gen<string> Fragment = Gen.OneOfConst(
        "email-smtp", "email-smtp-fips", "email", "inbound-smtp", "feedback-smtp", "mail-manager-smtp", "vpce", "vpce-1a", "fips", "us-east-1", "eu-west1", "-", ".", ".", ".", "..",
        "amazonaws", "amazonses", "com", "cn", "api", "aws", "eu", "eusc-de-east-1", "\uFFFC", "\uFFFC", " ", "İ", "ß", "xn--", "smtp", "1", "::1", "[", "/", "\0", "\uD800");

    private static readonly Gen<string> Anything = Gen.OneOf(Fragment.Array[0, 12].Select(string.Concat), Gen.String[0, 40], Gen.String[Gen.OneOfConst("a.-1\uFFFCeszo".ToCharArray()), 0, 300]);

    [Fact]
    public void A_written_host_is_read_as_it_was_meant() =>
        Fuzz.ForAll(Gen.Select(Written, Gen.Int, Gen.Bool), (written, caseSeed, dot) =>
        {
            var random = new Random(caseSeed);
            var name = string.Concat(written.Name.Select(c => random.Next(2) == 0 ? c : char.ToUpperInvariant(c))) + (dot ? "." : "");
            var read = SesHost.Parse(name);
            Assert.Equal((written.Kind, written.Region, written.IsFips, written.IsVpc), (read.Kind, read.Region, read.IsFips, read.IsInterfaceEndpoint));
            Assert.Equal(name, read.Text.Text);
        });

    [Fact]
    public void Any_text_is_read_alike_in_either_case_and_with_a_dot() =>
        Fuzz.ForAll(Anything, text =>
        {
            var read = SesHost.Parse(text);
            foreach (var same in new[] { text.ToUpperInvariant(), text.ToLowerInvariant(), text.EndsWith('.') ? text : text + "." })
            {
                // Letters such as the Turkish ones have no single other case.
                if (same.TrimEnd('.').ToLowerInvariant() != text.TrimEnd('.').ToLowerInvariant())
                    continue;
                var again = SesHost.Parse(same);
                Assert.Equal((read.Kind, read.Region, read.IsFips, read.AnswersSmtp, read.SuggestedEndpoint), (again.Kind, again.Region, again.IsFips, again.AnswersSmtp, again.SuggestedEndpoint));
            }
        }, tries: 20_000, print: Escaped);

    [Fact]
    public void A_suggested_endpoint_answers_in_the_region_that_was_read() =>
        Fuzz.ForAll(Anything, text =>
        {
            var read = SesHost.Parse(text);
            if (read.SuggestedEndpoint is not { } suggested)
                return;
            var meant = SesHost.Parse(suggested);
            Assert.Equal((SesHostKind.Smtp, read.Region, true), (meant.Kind, meant.Region, meant.AnswersSmtp));
            Assert.Equal(suggested, meant.SuggestedEndpoint);
        }, tries: 20_000, print: Escaped);

    [Fact]
    public void With_a_part_unknown_nothing_is_said_that_the_whole_name_denies() =>
        Fuzz.ForAll(Gen.Select(Written, Gen.Int[0, 80], Gen.Int[1, 80]), (written, from, length) =>
        {
            // The unknown part lies before the suffix.
            var end = new[] { ".vpce.", ".amazon", ".api." }.Select(suffix => written.Name.IndexOf(suffix, StringComparison.Ordinal)).First(at => at >= 0);
            var start = from % end;
            var masked = written.Name[..start] + HostText.Hole + written.Name[Math.Min(start + length, end)..];
            var (read, whole) = (SesHost.Parse(masked), SesHost.Parse(written.Name));

            // What is left open behind a single label is a region, whatever else could stand there: s3.{region}.
            if (read.Kind == SesHostKind.Unknown || masked[..Math.Min(end, masked.IndexOf(HostText.Hole) + 1)].Split('.') is [_, "\uFFFC"])
                return;
            Assert.Equal(whole.BelongsToSes, read.BelongsToSes);
            Assert.True(read.AnswersSmtp || !whole.AnswersSmtp, $"{masked} is said to answer no SMTP");
            if (read.Kind is SesHostKind.Smtp or SesHostKind.MailManager or SesHostKind.Api)
                Assert.Equal(whole.Kind, read.Kind);
            // Of a misspelt name the region is a guess.
            if (read.Kind != SesHostKind.Malformed)
                Assert.True(read.Region is null || read.Region == written.Region, $"{masked}: {read.Region}");
        }, tries: 20_000);

    [Fact]
    public void Equal_texts_have_equal_hashes() =>
        Fuzz.ForAll(Gen.Select(Anything, Anything), (left, right) =>
        {
            var (a, b) = (new HostText(left), new HostText(right));
            Assert.Equal(string.Equals(left, right, StringComparison.OrdinalIgnoreCase), a == b);
            Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
            Assert.Equal(a, new HostText(left.ToUpperInvariant()) is var upper && string.Equals(left, upper.Text, StringComparison.OrdinalIgnoreCase) ? upper : a);
        });

    private static string Escaped(string text) => string.Concat(text.Select(c => c is > ' ' and < '\x7f' ? c.ToString() : $"\\u{(int)c:X4}"));
}
