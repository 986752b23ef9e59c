using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Monsters: no exception, an end in bounded time, and what is reported does not hang on the way in which it was asked.</summary>
public sealed class HostileCodeTests
{
    // Tells what ends from what does not, on a machine that does other things too; docs/benchmarks.md has how long it takes.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static IEnumerable<TheoryDataRow<string>> Names => HostileSources.All.Keys.Select(k => new TheoryDataRow<string>(k));

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends(string name)
    {
        var compilation = Compile(HostileSources.All[name]);
        _ = compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        var found = DirectAnalysis.Run(compilation, DirectAnalysis.Options());
        var elapsed = clock.Elapsed;
        TestContext.Current.TestOutputHelper?.WriteLine($"{elapsed.TotalMilliseconds:0} ms, {found.Count} diagnostics");
        Assert.True(elapsed < Longest, $"{name} took {elapsed}.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_takes_every_method(string name)
    {
        var compilation = Compile(HostileSources.All[name]);
        var flow = OwnSourcesTests.FlowOf(compilation);
        var clock = Stopwatch.StartNew();
        foreach (var method in OwnSourcesTests.MethodsOf(compilation.Assembly.GlobalNamespace).Take(1_000))
            flow.Analyze(method, TestContext.Current.CancellationToken);
        Assert.True(clock.Elapsed < Longest, $"{name} took {clock.Elapsed}.");
    }

    [Fact]
    public void Missing_references() =>
        Assert.Empty(DirectAnalysis.Run(
            CSharpCompilation.Create("Bare", CorpusCompilations.Cases.SelectMany(c => c.Sources).Select(s => CSharpSyntaxTree.ParseText(s.Text, TestCompilation.ParseOptions, s.Path))),
            DirectAnalysis.Options()));

    [Fact]
    public void Only_the_core_library_is_referenced()
    {
        var core = TestCompilation.References.Where(r => Path.GetFileName(r.Display) is "System.Runtime.dll" or "System.Private.CoreLib.dll");
        var trees = CorpusCompilations.Cases.SelectMany(c => c.Sources).Select(s => CSharpSyntaxTree.ParseText(s.Text, TestCompilation.ParseOptions, s.Path));
        Assert.Empty(DirectAnalysis.Run(CSharpCompilation.Create("Core", trees, core), DirectAnalysis.Options()));
    }

    internal static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create("Hostile", [CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions, "Hostile.cs")], TestCompilation.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
}
