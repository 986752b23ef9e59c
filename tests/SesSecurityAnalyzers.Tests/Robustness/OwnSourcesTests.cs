using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Tests.Configuration;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Our own sources as one compilation: through the analyzer, and every method of them forced through the engine.</summary>
public sealed class OwnSourcesTests
{
    private const int Share = 25;

    [Fact]
    public async Task The_analyzer_does_not_throw()
    {
        await HostedAnalysis.RunAsync(Compile(), DirectAnalysis.Options(), isConcurrent: true, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_engine_takes_every_method()
    {
        var compilation = Compile();
        var flow = FlowOf(compilation);
        var failures = new List<string>();
        var count = 0;
        var gaveUp = new List<string>();
        var longest = (Time: TimeSpan.Zero, Method: "");
        foreach (var method in MethodsOf(compilation.Assembly.GlobalNamespace).Where(m => RunLength.IsLong || WordHash.Of(m.ToDisplayString()) % Share == 0))
        {
            var clock = Stopwatch.StartNew();
            try
            {
                count++;
                if (flow.Analyze(method, TestContext.Current.CancellationToken).GaveUp)
                    gaveUp.Add(method.ToDisplayString());
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add($"{method}: {exception}");
            }

            if (clock.Elapsed > longest.Time)
                longest = (clock.Elapsed, method.ToDisplayString());
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} methods, {gaveUp.Count} given up, longest {longest.Time.TotalMilliseconds:0} ms: {longest.Method}");
        Assert.True(failures.Count == 0, $"{failures.Count} of {count} failed, among them\n{string.Join("\n", failures.Take(5))}");
        Assert.True(count > 3000 / Share, $"Only {count} methods were found.");
        Assert.True(gaveUp.Count * 20 < count, $"{gaveUp.Count} of {count} were given up:\n{string.Join("\n", gaveUp)}");
        Assert.True(longest.Time < TimeSpan.FromSeconds(60), $"{longest.Method} took {longest.Time}.");
    }

    internal static CompilationFlow FlowOf(Compilation compilation) =>
        new(compilation, new SymbolIndex(new SourceNames(compilation, default)), new ClientModel(KnownLibraries.All.SelectMany(l => l.Clients)), ConfigurationSet.Read([], isNetFramework: false, default), null);

    internal static IEnumerable<IMethodSymbol> MethodsOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol method)
                yield return method;
            else if (member is INamespaceOrTypeSymbol nested)
            {
                foreach (var inner in MethodsOf(nested))
                    yield return inner;
            }
        }
    }

    private static CSharpCompilation Compile()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("SesSecurityAnalyzers", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p));
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;");
        var trees = new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Combine(folder), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("Corpus" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), TestCompilation.ParseOptions, f));
        return CSharpCompilation.Create("Own", trees.Prepend(usings), references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}
