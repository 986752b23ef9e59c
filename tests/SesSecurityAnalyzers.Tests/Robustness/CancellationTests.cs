using System.Diagnostics;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>An editor takes back most of what it asks for: the answer stops coming soon, and what was begun spoils nothing that is asked later.</summary>
public sealed class CancellationTests
{
    // The goal is 100 ms; a busy machine may hold a thread back for longer than that.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static IEnumerable<TheoryDataRow<string>> Names => HostileSources.All.Keys.Select(k => new TheoryDataRow<string>(k));

    [Theory]
    [MemberData(nameof(Names))]
    public void Stops_soon(string name)
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All[name]);
        _ = compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        var analysis = new CompilationAnalysis(compilation, DirectAnalysis.Options(), source.Token);
        var clock = new Stopwatch();
        source.Token.Register(clock.Start);
        source.CancelAfter(30);
        try
        {
            foreach (var tree in compilation.SyntaxTrees)
                analysis.ReportTree(tree, _ => { }, source.Token);
        }
        catch (OperationCanceledException)
        {
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.ElapsedMilliseconds} ms");
        Assert.True(clock.Elapsed < Soon, $"{name} went on for {clock.Elapsed}.");
    }

    [Fact]
    public void A_request_waits_for_no_other()
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All["2^20 paths"]);
        var analysis = new CompilationAnalysis(compilation, DirectAnalysis.Options(), default);
        var found = new List<Diagnostic>();
        analysis.WithEngine(_ =>
        {
            var other = Task.Run(() => analysis.ReportTree(compilation.SyntaxTrees[0], found.Add, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            Assert.True(other.Wait(Soon, TestContext.Current.CancellationToken), "The other request waits.");
        }, TestContext.Current.CancellationToken);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void The_request_that_came_first_may_be_taken_back()
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All["2^20 paths"]);
        using var first = new CancellationTokenSource();
        var analysis = new CompilationAnalysis(compilation, DirectAnalysis.Options(), first.Token);
        first.Cancel();
        var found = new List<Diagnostic>();
        analysis.ReportTree(compilation.SyntaxTrees[0], found.Add, TestContext.Current.CancellationToken);
        Assert.NotEmpty(found);
    }

    /// <summary>Cancelled at one look at the token after another, then asked again: the answer is that of an analysis that nobody disturbed.</summary>
    [Fact]
    public void Classes_that_were_looked_for_in_vain_are_looked_for_again()
    {
        var compilation = HostileCodeTests.Compile("abstract class Sender { } class First : Sender { } class Second : Sender { }");
        var flow = OwnSourcesTests.FlowOf(compilation);
        var type = compilation.GetTypeByMetadataName("Sender")!;

        Assert.Throws<OperationCanceledException>(() => flow.Index.ConcreteTypesOf(type, flow, new CancellationToken(canceled: true)));

        Assert.Equal(["First", "Second"], flow.Index.ConcreteTypesOf(type, flow, TestContext.Current.CancellationToken).Select(t => t.Name));
    }

    [Fact]
    public void What_was_begun_spoils_nothing()
    {
        var random = new Random(7);
        var different = new List<string>();
        foreach (var corpusCase in CorpusCompilations.Cases)
        {
            if (!RunLength.IsLong && random.Next(4) != 0)
                continue;
            var compilation = CorpusCompilations.Of(corpusCase);
            var options = DirectAnalysis.Options(corpusCase.AdditionalFiles, corpusCase.EditorConfig);
            var expected = DirectAnalysis.Run(compilation, options).Where(d => d.Location.SourceTree is not null).Select(d => d.ToString()).ToList();
            var analysis = new CompilationAnalysis(compilation, options, default);
            if (!analysis.IsSesInReach)
                continue;
            foreach (var ticks in new[] { 2_000, 5_000, 10_000, 20_000, 40_000 })
            {
                using var source = new CancellationTokenSource();
                var timer = new Thread(() =>
                {
                    var clock = Stopwatch.StartNew();
                    while (clock.ElapsedTicks * TimeSpan.TicksPerSecond / Stopwatch.Frequency < ticks)
                        Thread.SpinWait(20);
                    source.Cancel();
                });
                timer.Start();
                try
                {
                    foreach (var tree in compilation.SyntaxTrees.Reverse())
                        analysis.ReportTree(tree, _ => { }, source.Token);
                }
                catch (OperationCanceledException)
                {
                }

                timer.Join();
            }

            var found = new List<Diagnostic>();
            foreach (var tree in compilation.SyntaxTrees)
                analysis.ReportTree(tree, found.Add, TestContext.Current.CancellationToken);
            if (!expected.SequenceEqual(found.Select(d => d.ToString())))
                different.Add(corpusCase.ToString());
        }

        Assert.Empty(different);
    }
}
