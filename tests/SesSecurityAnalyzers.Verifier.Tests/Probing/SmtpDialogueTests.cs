using System.Text;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class SmtpDialogueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task A_reply_is_read_to_its_last_line(int cut)
    {
        var reply = await ReadAsync(SmtpScript.Ehlo, cut);
        Assert.Equal(250, reply.Code);
        Assert.Equal(["8BITMIME", "STARTTLS", "AUTH PLAIN LOGIN", "Ok"], reply.Extensions);
        Assert.True(reply.Offers("STARTTLS"));
        Assert.True(reply.Offers("auth"));
        Assert.False(reply.Offers("START"));
        Assert.False(reply.Offers("SIZE"));
    }

    [Theory]
    [InlineData("421 too many\r\n", true)]
    [InlineData("450 later\r\n", true)]
    [InlineData("454 4.7.0 TLS not available\r\n", true)]
    [InlineData("550 no\r\n", false)]
    [InlineData("220\r\n", false)]
    public async Task Throttling_is_told_from_refusal(string text, bool throttling) => Assert.Equal(throttling, (await ReadAsync(text)).IsThrottling);

    [Theory]
    [InlineData("HTTP/1.1 400 Bad\r\n")]
    [InlineData("250-a\r\n251 b\r\n")]
    [InlineData("2x0 a\r\n")]
    [InlineData("250_a\r\n")]
    [InlineData("\x15\x03\x01\x00\x02")]
    public async Task What_is_no_reply_is_quoted(string text)
    {
        var e = await Assert.ThrowsAsync<ProbeException>(() => ReadAsync(text));
        Assert.Equal(VersionOutcome.NotSmtp, e.Outcome);
    }

    [Fact]
    public async Task Lines_and_replies_are_bounded()
    {
        Assert.Equal(VersionOutcome.NotSmtp, (await Assert.ThrowsAsync<ProbeException>(() => ReadAsync("250 " + new string('a', 5000) + "\r\n"))).Outcome);
        Assert.Equal(VersionOutcome.NotSmtp, (await Assert.ThrowsAsync<ProbeException>(() => ReadAsync(string.Concat(Enumerable.Repeat("250-x\r\n", 200))))).Outcome);
    }

    [Fact]
    public async Task An_end_in_the_middle_is_no_reply() =>
        Assert.Equal(VersionOutcome.Unreachable, (await Assert.ThrowsAsync<ProbeException>(() => ReadAsync("250-a\r\n250"))).Outcome);

    [Fact]
    public async Task A_connection_that_breaks_is_told_as_closed()
    {
        var dialogue = new SmtpDialogue(new BrokenStream());

        foreach (var wait in new Func<Task>[] { () => dialogue.ReadReplyAsync(ProbeStage.Greeting, default), () => dialogue.SendAsync("QUIT\r\n", ProbeStage.Greeting, default) })
        {
            var e = await Assert.ThrowsAsync<ProbeException>(wait);
            Assert.Equal((VersionOutcome.Unreachable, "the server closed the connection"), (e.Outcome, e.Evidence));
        }
    }

    [Fact]
    public async Task What_follows_a_reply_stays_visible()
    {
        var dialogue = new SmtpDialogue(new MemoryStream(Encoding.ASCII.GetBytes("220 go\r\n250 injected\r\n")));
        await dialogue.ReadReplyAsync(ProbeStage.StartTls, TestContext.Current.CancellationToken);
        Assert.Equal("250 injected\r\n", Encoding.ASCII.GetString(dialogue.Unread.Span));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException();
    }

    private static Task<SmtpReply> ReadAsync(string text, int cut = 4096) =>
        new SmtpDialogue(new CutStream(Encoding.Latin1.GetBytes(text), cut)).ReadReplyAsync(ProbeStage.Ehlo, TestContext.Current.CancellationToken);
}
