using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>A body that takes longer than its share is left out, and the client beside its call is judged all the same.</summary>
public sealed class LongBodyTests
{
    private static readonly string Long =
        string.Concat(Enumerable.Range(0, 20).Select(i => $"if (f[{i}]) n += {1 << i}; ")) + string.Concat(Enumerable.Repeat("n = n * 3 + 1; ", 1_000));

    [Theory]
    [InlineData("a text", "private string Text(bool[] f, int n) { LONG return n.ToString(); }", """Client.Host = Host; Client.Port = 587; message.Subject = Text(f, 1); Client.Send(message);""")]
    [InlineData("an object", "private sealed class Subject { public string Text = \"\"; public Subject(bool[] f, int n) { LONG Text = n.ToString(); } }", """Client.Host = Host; Client.Port = 587; message.Subject = new Subject(f, 1).Text; Client.Send(message);""")]
    public async Task Does_not_hide_a_client(string name, string member, string body) =>
        Assert.Equal(["SESA101"], await FindAsync(name, member, body));

    [Theory]
    [InlineData("its argument", "private void SetUp(SmtpClient client, bool[] f, int n) { LONG client.EnableSsl = n > 0 || true; }", "Client.Host = Host; SetUp(Client, f, 1); Client.Send(message);")]
    [InlineData("what its argument holds", "private sealed class Box { public SmtpClient? Inner; } private void SetUp(Box box, bool[] f, int n) { LONG box.Inner!.EnableSsl = true; }", "Client.Host = Host; var box = new Box { Inner = Client }; SetUp(box, f, 1); box.Inner.Send(message);")]
    [InlineData("what its object holds", "private SmtpClient _kept = new(); private void SetUp(bool[] f, int n) { LONG _kept.EnableSsl = true; }", "_kept = new SmtpClient(Host); SetUp(f, 1); _kept.Send(message);")]
    [InlineData("what a static member holds", "private static SmtpClient Kept = new(); private static void SetUp(bool[] f, int n) { LONG Kept.EnableSsl = true; }", "Kept = new SmtpClient(Host); SetUp(f, 1); Kept.Send(message);")]
    [InlineData("its object, in the constructor", "private sealed class Sender { public SmtpClient Inner = new(Host); public Sender(bool[] f, int n) { LONG Inner.EnableSsl = true; } }", "new Sender(f, 1).Inner.Send(message);")]
    public async Task May_have_changed_what_it_can_reach(string name, string member, string body) =>
        Assert.Empty(await FindAsync(name, member, body));

    private static async Task<IEnumerable<string>> FindAsync(string name, string member, string body)
    {
        var source = $$"""
            using System.Net.Mail;
            public class Mailer
            {
                private const string Host = "email-smtp.us-east-1.amazonaws.com";
                {{member.Replace("LONG", Long, StringComparison.Ordinal)}}
                public void Send(MailMessage message, bool[] f)
                {
                    {{(body.Contains("Client.Host", StringComparison.Ordinal) ? "var Client = new SmtpClient();" : "")}}
                    {{body}}
                }
            }
            """;
        var found = await TestCompilation.AnalyzeAsync(TestCompilation.Create([(name + ".cs", source)]), cancellation: TestContext.Current.CancellationToken);
        return found.Select(d => d.Id);
    }
}
