using System.Text;
using CsCheck;
using SesSecurityAnalyzers.Tests.Fuzzing;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Tests.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Fuzzing;

public sealed class SmtpReplyFuzzTests
{
    // Control characters are shown escaped, which the other property holds.
    private static readonly Gen<string> Line = Gen.OneOf(Gen.OneOfConst("", "STARTTLS", "AUTH PLAIN LOGIN", "2.0.0 Ok", " ", "-", "250 inner"), Gen.String[Gen.Char[' ', '\xFF'].Where(c => !char.IsControl(c) && c is not ('\\' or '\xAD')), 0, 200]);

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 64],
        Gen.OneOfConst("250", "220", "45", "599", "600", "199", "-", " ", "\r", "\n", "\r\n", "\0", "STARTTLS", "２５０", new string('x', 1500)).Array[0, 12].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))));

    [Fact]
    public Task A_written_reply_is_read_as_it_was_meant() =>
        Fuzz.ForAllAsync(Gen.Select(Gen.Int[200, 599], Line.Array[1, 128], Gen.Int[1, 5000], Gen.Bool, Gen.Bool), async value =>
        {
            var (code, lines, cut, bareLineFeed, shortest) = value;
            var text = new StringBuilder();
            for (var i = 0; i < lines.Length; i++)
            {
                var isLast = i == lines.Length - 1;
                text.Append(code).Append(isLast ? lines[i].Length == 0 && shortest ? "" : " " : "-").Append(lines[i]).Append(bareLineFeed ? "\n" : "\r\n");
            }

            var dialogue = new SmtpDialogue(new CutStream(Encoding.Latin1.GetBytes(text + "221 behind\r\n"), cut));
            var reply = await dialogue.ReadReplyAsync(ProbeStage.Ehlo, TestContext.Current.CancellationToken);
            Assert.Equal(code, reply.Code);
            Assert.Equal(lines, reply.Lines);
            Assert.Equal("behind", Assert.Single((await dialogue.ReadReplyAsync(ProbeStage.Ehlo, TestContext.Current.CancellationToken)).Lines));
        }, tries: 1000);

    [Fact]
    public Task Any_bytes_are_a_reply_or_a_refusal_however_they_are_cut() =>
        Fuzz.ForAllAsync(Gen.Select(Bytes, Gen.Int[1, 5000]), async value =>
        {
            var whole = await OutcomeAsync(value.Item1, int.MaxValue);
            Assert.Equal(whole, await OutcomeAsync(value.Item1, 1));
            Assert.Equal(whole, await OutcomeAsync(value.Item1, value.Item2));
        }, tries: 3000, print: value => $"{Convert.ToHexString(value.Item1)} cut {value.Item2}");

    // What is said of a refusal may quote less where less had come, so only its kind is compared.
    private static async Task<string> OutcomeAsync(byte[] bytes, int cut)
    {
        try
        {
            var reply = await new SmtpDialogue(new CutStream(bytes, cut)).ReadReplyAsync(ProbeStage.Ehlo, TestContext.Current.CancellationToken);
            Assert.All(reply.Lines, line => Assert.DoesNotContain(line, char.IsControl));
            return $"{reply.Code} {string.Join('|', reply.Lines)}";
        }
        catch (ProbeException exception)
        {
            Assert.DoesNotContain(exception.Message, char.IsControl);
            return exception.Outcome.ToString();
        }
    }
}
