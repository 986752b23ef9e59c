using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Flow;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>Names are looked for in the text first; what is found must be what the tree holds.</summary>
public class TreeTextTests
{
    [Theory]
    [InlineData("new SmtpClient();", 1)]
    [InlineData("new @SmtpClient();", 1)]
    [InlineData("new System.Net.Mail.SmtpClient();", 1)]
    [InlineData("new \\u0053mtpClient();", 1)]
    [InlineData("var s = \"\\u0053\"; new SmtpClient();", 1)]
    [InlineData("var s = $\"{new SmtpClient().Host}\";", 1)]
    [InlineData("List<SmtpClient> all = new(); all.Add(new SmtpClient());", 2)]
    [InlineData("new SmtpClient\u00a0();", 1)]
    [InlineData("// SmtpClient\n/* SmtpClient */ var s = \"SmtpClient\";", 0)]
    [InlineData("#if NEVER\nnew SmtpClient();\n#endif", 0)]
    [InlineData("new SmtpClients(); new MySmtpClient(); new SmtpClient_();", 0)]
    [InlineData("new Smtp\u00c9Client(); new SmtpClient\u00e9();", 0)]
    public void Finds_a_name_as_the_tree_spells_it(string source, int count)
    {
        var tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);

        var names = TreeText.TokensOf("SmtpClient", tree, TestContext.Current.CancellationToken).Select(t => t.Parent).OfType<SimpleNameSyntax>().ToList();
        var watched = TreeText.WatchedNamesIn(new TextSpan(0, source.Length), ImmutableHashSet<string>.Empty, tree, n => n.Identifier.ValueText == "SmtpClient", TestContext.Current.CancellationToken).ToList();

        Assert.Equal(count, names.Count);
        Assert.Equal(tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == "SmtpClient"), names);
        Assert.Equal(names, watched);
    }

    [Fact]
    public void Names_come_in_the_order_of_the_text_and_within_the_part_asked_for()
    {
        const string Source = "_client.Send(a); new SmtpClient(); _client.Port = 1; other.ConnectAsync(b);";
        var tree = CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken);
        var part = TextSpan.FromBounds(Source.IndexOf("new", StringComparison.Ordinal), Source.Length);

        var names = TreeText.WatchedNamesIn(part, ["_client"], tree, _ => true, TestContext.Current.CancellationToken);

        Assert.Equal(["SmtpClient", "_client", "ConnectAsync"], names.Select(n => n.Identifier.ValueText));
    }
}
