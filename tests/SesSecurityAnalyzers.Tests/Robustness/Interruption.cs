namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Cancels at a place that is the same in every run.</summary>
internal static class Interruption
{
    /// <summary>Cancels at a stop point of this thread; what runs ends at the next one, or in the compiler before it.</summary>
    /// <returns>Whether it ended so.</returns>
    public static bool At(int stopPoint, Action<CancellationToken> run)
    {
        using var source = new CancellationTokenSource();
        var passed = 0;
        StopPoint.Passed = () =>
        {
            if (++passed == stopPoint)
                source.Cancel();
        };
        try
        {
            run(source.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            StopPoint.Passed = null;
        }
    }
}
