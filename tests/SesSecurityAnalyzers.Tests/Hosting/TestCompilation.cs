using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Tests.Hosting;

/// <summary>Compiles sources as an SDK project would, against the libraries beside the tests, and runs the analyzer.</summary>
public static class TestCompilation
{
    internal const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Libraries = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("SesSecurityAnalyzers", StringComparison.Ordinal) && !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !Path.GetFileName(p).StartsWith("xunit", StringComparison.Ordinal))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToImmutableArray());

    /// <summary>The libraries that can be restored: the framework, MailKit, log4net, ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> References => Libraries.Value;

    public static CSharpCompilation Create(IEnumerable<(string Path, string Text)> sources, IEnumerable<string>? stubs = null)
    {
        var trees = sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, ParseOptions, s.Path)).ToList();
        var isProgram = trees.Any(t => t.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "ImplicitUsings.cs"));
        foreach (var stub in stubs ?? [])
        {
            var path = Path.Combine(AppContext.BaseDirectory, "LibraryStubs", stub + ".cs");
            trees.Add(CSharpSyntaxTree.ParseText(File.ReadAllText(path), ParseOptions, path));
        }

        return CSharpCompilation.Create("Case", trees, References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, IEnumerable<(string Path, string Text)>? additionalFiles = null, string? editorConfig = null, CancellationToken cancellation = default)
    {
        var options = new AnalyzerOptions(
            (additionalFiles ?? []).Select(f => (AdditionalText)new TextFile(f.Path, f.Text)).ToImmutableArray(),
            new EditorConfigOptions(editorConfig));
        var withAnalyzers = compilation.WithAnalyzers([new SesSecurityAnalyzer()], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellation);
    }
}
