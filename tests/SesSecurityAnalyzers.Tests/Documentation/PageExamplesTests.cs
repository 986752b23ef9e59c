using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>Every example on a page is whole: C# compiles, JSON and XML parse.</summary>
public sealed class PageExamplesTests
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("SesSecurityAnalyzers", StringComparison.Ordinal))
        .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))
        .ToArray();

    public static TheoryData<string> Pages() =>
        [.. Directory.GetFiles(Repository.Docs, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Docs, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_in_c_sharp_compile(string page)
    {
        var cancellation = TestContext.Current.CancellationToken;
        foreach (var code in Blocks(page, "csharp").Where(code => code.StartsWith("using ", StringComparison.Ordinal)))
        {
            var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(code, cancellationToken: cancellation) };
            if (code.Contains("using Amazon.", StringComparison.Ordinal))
                trees.Add(CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "LibraryStubs", "aws.cs")), cancellationToken: cancellation));
            var compilation = CSharpCompilation.Create("Example", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            Assert.Empty(compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_of_files_parse(string page)
    {
        foreach (var json in Blocks(page, "json").Where(text => !text.Contains("SESA901", StringComparison.Ordinal)))
            JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).Dispose();
        foreach (var xml in Blocks(page, "xml"))
            XElement.Parse(xml);
    }

    [Fact]
    public void Rule_pages_about_code_have_examples_in_c_sharp() =>
        Assert.All(Repository.RulePages.Where(path => !path.EndsWith("SESA901.md", StringComparison.Ordinal)),
            path => Assert.True(Blocks(Path.GetRelativePath(Repository.Docs, path), "csharp").Count(code => code.StartsWith("using ", StringComparison.Ordinal)) >= 2, path));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(File.ReadAllText(Path.Combine(Repository.Docs, page)), $"^ *```{language}\n(.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value);
}
