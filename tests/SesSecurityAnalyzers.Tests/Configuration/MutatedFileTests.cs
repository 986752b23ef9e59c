using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>The corpus's own files, changed at random: whatever comes of it is read without an exception, and every place lies in its file.</summary>
public class MutatedFileTests
{
    private const string Signs = "{}[]<>\"':,/\\&;=#$%@ \t\n\r\0\u2028\uFFFD0a-.";
    private static readonly Compilation Empty = CSharpCompilation.Create("empty");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Never_throws(int seed)
    {
        var random = new Random(seed);
        var cases = Path.Combine(AppContext.BaseDirectory, "Corpus", "Cases");
        var originals = Directory.EnumerateFiles(cases, "*", SearchOption.AllDirectories)
            .Where(f => FileNames.Kind(Path.GetFileName(f)) != ConfigurationFileKind.Other)
            .Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f)))
            .Append((FileNames.InHouseClients, """{ "clients": [ { "type": "A.B", "member": "Send", "host": "h", "mode": "m", "values": { "true": "wrapper" }, "defaultPort": 25 } ] }"""))
            .ToList();
        for (var round = 0; round < 60; round++)
        {
            foreach (var (name, text) in originals)
            {
                var changed = Change(text, random);
                var set = ConfigurationSet.Read([new InMemoryText("/p/" + name, changed)], isNetFramework: false, TestContext.Current.CancellationToken);
                foreach (var finding in set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken))
                {
                    Assert.True(((FileOrigin)finding.Finding.Origin!).Span.End <= changed.Length);
                    Assert.All(finding.Edits, e => Assert.True(e.Span.End <= changed.Length));
                }

                set.BindInHouseClients(Empty, out var bound);
                Assert.All(set.Errors.Concat(bound), e => Assert.True(e.Span.End <= changed.Length));
            }
        }
    }

    [Fact]
    public void Many_threads_read_the_same()
    {
        ImmutableArray<AdditionalText> files =
        [
            new InMemoryText("/p/appsettings.json", """{ "Host": "email-smtp.us-east-1.amazonaws.com", "Port": 2525 }"""),
            new InMemoryText("/p/web.config", """<mailSettings><smtp><network host="email-smtp.us-east-1.amazonaws.com"/></smtp></mailSettings>"""),
        ];
        var set = ConfigurationSet.Read(files, isNetFramework: false, TestContext.Current.CancellationToken);
        Parallel.For(0, 64, _ =>
        {
            Assert.Equal(3, set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken).Count());
            Assert.Equal(3, ConfigurationSet.Read(files, isNetFramework: false, CancellationToken.None).Review(SecurityPolicy.Default, TestContext.Current.CancellationToken).Count());
            Assert.True(set.Views[0].TryGetValue("Port", out var value));
            Assert.Equal("2525", value.Text);
        });
    }

    private static string Change(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var times = random.Next(1, 6); times > 0 && changed.Length > 1; times--)
        {
            var at = random.Next(changed.Length);
            var length = Math.Min(random.Next(1, 20), changed.Length - at);
            switch (random.Next(4))
            {
                case 0: changed.Remove(at, length); break;
                case 1: changed.Insert(at, Signs[random.Next(Signs.Length)]); break;
                case 2: changed.Insert(random.Next(changed.Length), changed.ToString(at, length)); break;
                default: changed[at] = Signs[random.Next(Signs.Length)]; break;
            }
        }

        return changed.ToString();
    }
}
