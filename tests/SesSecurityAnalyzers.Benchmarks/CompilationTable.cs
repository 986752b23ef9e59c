using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>What analyzers add to a compilation. Those that are compared take turns, so that other work on the machine slows all of them.</summary>
internal static class CompilationTable
{
    public static async Task<string> MeasureAsync(Options options)
    {
        var table = new StringBuilder("| code | analyzers | compile with diagnostics | in analyzers | allocated, MB | diagnostics |\n| --- | --- | --- | --- | --- | --- |\n");
        var contestants = Contestant.All().ToList();
        foreach (var clients in new[] { 0, 1, 200 })
        {
            var sources = GeneratedCode.Application(options.Files, clients).ToList();
            var times = contestants.ToDictionary(c => c, _ => new List<double>());
            var own = contestants.ToDictionary(c => c, _ => new List<double>());
            var allocated = contestants.ToDictionary(c => c, _ => new List<double>());
            var found = contestants.ToDictionary(c => c, _ => 0);
            for (var round = -1; round < options.Rounds; round++)
            {
                foreach (var contestant in contestants)
                {
                    var compilation = GeneratedCode.Compile(sources);
                    GC.Collect();
                    var bytes = GC.GetTotalAllocatedBytes(precise: true);
                    var clock = Stopwatch.StartNew();
                    var (inAnalyzers, count) = await RunAsync(compilation, contestant);
                    var elapsed = clock.Elapsed.TotalMilliseconds;
                    if (round < 0)
                        continue;
                    times[contestant].Add(elapsed);
                    own[contestant].Add(inAnalyzers);
                    allocated[contestant].Add((GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
                    found[contestant] = count;
                }
            }

            var code = clients switch { 0 => "without SES", 1 => "one client", _ => $"{clients} clients" };
            foreach (var contestant in contestants)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {options.Files:#,0} files, {code} | {contestant.Name} | {new Measurement(times[contestant])} | ");
                table.Append(CultureInfo.InvariantCulture, $"{(contestant.Analyzers.IsEmpty ? "–" : new Measurement(own[contestant]).ToString())} | {new Measurement(allocated[contestant]).Median:#,0} | {found[contestant]:#,0} |\n");
            }
        }

        return table.ToString();
    }

    private static async Task<(double InAnalyzers, int Found)> RunAsync(Compilation compilation, Contestant contestant)
    {
        if (contestant.Analyzers.IsEmpty)
        {
            _ = compilation.GetDiagnostics();
            return (0, 0);
        }

        if (!contestant.Rules.IsEmpty)
        {
            var rules = contestant.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct()
                .ToImmutableDictionary(id => id, id => contestant.Rules.Contains(id) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(rules));
        }

        var failures = 0;
        var withAnalyzers = compilation.WithAnalyzers(contestant.Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), (_, _, _) => failures++, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        var result = await withAnalyzers.GetAnalysisResultAsync(default);
        if (failures > 0)
            throw new InvalidOperationException($"{contestant.Name} failed {failures} times.");
        return (result.AnalyzerTelemetryInfo.Values.Sum(t => t.ExecutionTime.TotalMilliseconds), result.GetAllDiagnostics().Length);
    }
}
