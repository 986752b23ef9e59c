using System;
using System.Threading;

namespace SesSecurityAnalyzers;

/// <summary>A place in a loop where work ends that nobody waits for any more.</summary>
/// <remarks>Whatever goes round without calling the compiler comes by here, so that the way from one place to the next can be measured.</remarks>
internal static class StopPoint
{
    [ThreadStatic]
    private static Action? _passed;

    /// <summary>What is to happen on this thread each time that work goes on; for tests and benchmarks.</summary>
    public static Action? Passed
    {
        get => _passed;
        set => _passed = value;
    }

    /// <summary>Ends the work, or lets it go on.</summary>
    public static void Pass(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _passed?.Invoke();
    }
}
