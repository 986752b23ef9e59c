using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The analyzer in Roslyn's driver, in which an exception is a failure and not a diagnostic.</summary>
internal static class HostedAnalysis
{
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options, bool isConcurrent, CancellationToken cancellation)
    {
        var exceptions = new List<Exception>();
        var withAnalyzers = compilation.WithAnalyzers([new SesSecurityAnalyzer()], new CompilationWithAnalyzersOptions(options, (exception, _, _) =>
        {
            lock (exceptions)
                exceptions.Add(exception);
        }, isConcurrent, logAnalyzerExecutionTime: false));
        var found = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(exceptions);
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
        return found;
    }
}
