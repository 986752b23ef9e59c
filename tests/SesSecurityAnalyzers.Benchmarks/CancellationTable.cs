using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SesSecurityAnalyzers.Tests.Robustness;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>How long a thread goes on after it was told to stop: the compiler by itself, and the analysis of what it has compiled.</summary>
internal static class CancellationTable
{
    // Most hostile sources stop at once; the table shows those that do not.
    private const int Rows = 10;

    public static string Measure(Options options)
    {
        var sources = HostileSources.All.Select(s => (Name: s.Key, Texts: new[] { s.Value })).ToList();
        sources.Add(("a file of 2,000 lines among 110", [.. GeneratedCode.Application(100, 10), GeneratedCode.LongFile(250, 0)]));
        var moments = options.Rounds;
        var slowest = sources.Select(s => (s.Name, s.Texts, Stretch: LongestStretch(s.Texts))).OrderByDescending(s => s.Stretch).Take(Rows).ToList();
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| the {Rows} slowest of {sources.Count} sources, each cancelled at {moments} moments | the compiler alone | our analysis | between two stop points |\n| --- | --- | --- | --- |\n");
        foreach (var (name, texts, stretch) in slowest)
        {
            var compiler = Longest(() => Compile(texts), (c, token) => c.GetDiagnostics(token), moments);
            var ours = Longest(() => Compiled(texts), Analyze, moments);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Show(compiler)} | {Show(ours)} | {Show(stretch)} |\n");
        }

        return table.ToString();
    }

    // One thread, so that its clock tells all.
    private static CSharpCompilation Compile(string[] texts)
    {
        var compilation = GeneratedCode.Compile(texts);
        return compilation.WithOptions(compilation.Options.WithConcurrentBuild(false).WithAllowUnsafe(true));
    }

    private static CSharpCompilation Compiled(string[] texts)
    {
        var compilation = Compile(texts);
        _ = compilation.GetDiagnostics();
        return compilation;
    }

    // The second time, when the code has been compiled.
    private static double LongestStretch(string[] texts) =>
        Enumerable.Range(0, 2).Select(_ => Compiled(texts)).Select(c => Stretch.LongestOf(() => Analyze(c, default), out var _).Milliseconds).Last();

    private static string Show(double value) => value.ToString(value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static void Analyze(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var analysis = new CompilationAnalysis(compilation, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), cancellation);
        foreach (var tree in compilation.SyntaxTrees)
            analysis.ReportTree(tree, _ => { }, cancellation);
    }

    // Spread over the processor time that the whole takes, so that each moment lies in the work, whatever else the machine does.
    private static double Longest(Func<CSharpCompilation> create, Action<CSharpCompilation, CancellationToken> run, int moments)
    {
        var whole = After(create(), double.PositiveInfinity, run).Whole;
        return Enumerable.Range(0, moments).Max(i => After(create(), whole * (i + 0.5) / moments, run).Latency);
    }

    private static (double Whole, double Latency) After(CSharpCompilation compilation, double moment, Action<CSharpCompilation, CancellationToken> run)
    {
        using var source = new CancellationTokenSource();
        using var ready = new ManualResetEventSlim();
        ThreadClock? clock = null;
        var (begun, cancelled, ended) = (0.0, double.NaN, double.NaN);
        var worker = new Thread(
            () =>
            {
                clock = ThreadClock.Mine();
                begun = clock.Milliseconds;
                ready.Set();
                try
                {
                    run(compilation, source.Token);
                }
                catch (OperationCanceledException)
                {
                }

                Volatile.Write(ref ended, clock.Milliseconds);
                // The clock ends with the thread.
                source.Token.WaitHandle.WaitOne();
            },
            maxStackSize: 64 * 1024 * 1024);
        worker.Start();
        ready.Wait();
        while (double.IsNaN(Volatile.Read(ref ended)) && clock!.Milliseconds - begun < moment)
            Thread.Sleep(1);
        cancelled = clock!.Milliseconds;
        source.Cancel();
        worker.Join();
        return (ended - begun, Math.Max(0, ended - cancelled));
    }
}
