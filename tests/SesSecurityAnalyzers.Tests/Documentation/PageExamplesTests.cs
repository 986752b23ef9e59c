using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.Hosting;
using SesSecurityAnalyzers.Verifier.Connecting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>Every example on a page is whole: C# compiles, JSON and XML parse.</summary>
public sealed class PageExamplesTests
{
    // The libraries as they were built.
    private static readonly MetadataReference[] Verifier =
        [MetadataReference.CreateFromFile(typeof(SesSmtpConnection).Assembly.Location), MetadataReference.CreateFromFile(typeof(RuleCatalog).Assembly.Location)];

    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Repository.Docs, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Docs, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_in_c_sharp_compile(string page)
    {
        foreach (var code in PageBlocks.Code(page))
        {
            var compilation = TestCompilation.Create([("Example.cs", code)], PageBlocks.Stubs(code)).AddReferences(Verifier);
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        }
    }

    // No fragment that only its reader would compile.
    [Fact]
    public void Every_example_of_the_Verifier_is_whole()
    {
        Assert.NotEmpty(PageBlocks.Code("verifier.md"));
        Assert.Equal(PageBlocks.Of("verifier.md", "csharp"), PageBlocks.Code("verifier.md"));
    }

    [Fact]
    public async Task Examples_of_the_Verifier_are_compliant()
    {
        foreach (var code in PageBlocks.Code("verifier.md"))
            Assert.Empty(await TestCompilation.AnalyzeAsync(TestCompilation.Create([("Example.cs", code)]).AddReferences(Verifier), cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_of_files_parse(string page)
    {
        foreach (var json in PageBlocks.Of(page, "json").Where(text => !text.Contains("SESA901", StringComparison.Ordinal)))
            JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).Dispose();
        foreach (var xml in PageBlocks.Of(page, "xml"))
            XElement.Parse(xml);
    }
}
