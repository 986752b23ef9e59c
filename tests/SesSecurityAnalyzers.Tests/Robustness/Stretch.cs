namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>What a thread did from one stop point to the next: whoever cancels waits for no more than that.</summary>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Bytes">Memory allocated.</param>
internal readonly record struct Stretch(double Milliseconds, long Bytes)
{
    /// <summary>Runs something on this thread and measures its longest stretch, by time and by memory.</summary>
    /// <param name="action">What is run.</param>
    /// <param name="stopPoints">How many it passed.</param>
    /// <param name="withPauses">Whether the garbage collector is counted, which may be at work for others.</param>
    public static Stretch LongestOf(Action action, out int stopPoints, bool withPauses = false)
    {
        var clock = ThreadClock.Mine();
        var (longest, largest, count) = (0.0, 0L, 0);
        var (time, pauses, bytes) = Now();
        StopPoint.Passed = Pass;
        try
        {
            action();
            Pass();
        }
        finally
        {
            StopPoint.Passed = null;
        }

        stopPoints = count;
        return new Stretch(longest, largest);

        void Pass()
        {
            var now = Now();
            longest = Math.Max(longest, now.Time - time - (withPauses ? 0 : now.Pauses - pauses));
            largest = Math.Max(largest, now.Bytes - bytes);
            count++;
            (time, pauses, bytes) = now;
        }

        (double Time, double Pauses, long Bytes) Now() => (clock.Milliseconds, GC.GetTotalPauseDuration().TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread());
    }
}
