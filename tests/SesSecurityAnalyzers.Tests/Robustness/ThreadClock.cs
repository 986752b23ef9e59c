using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>The processor time of one thread, readable from any: what else the machine does is not in it. Where the system has no such clock, time.</summary>
internal sealed class ThreadClock
{
    private readonly int? _clock;

    private ThreadClock(int? clock) => _clock = clock;

    public double Milliseconds
    {
        get
        {
            if (_clock is not { } clock)
                return Stopwatch.GetTimestamp() * 1_000.0 / Stopwatch.Frequency;
            return clock_gettime(clock, out var time) == 0
                ? time.Seconds * 1_000.0 + time.Nanoseconds / 1_000_000.0
                : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The clock of a thread cannot be read: {Marshal.GetLastPInvokeError()}."));
        }
    }

    /// <summary>The clock of this thread.</summary>
    public static ThreadClock Mine() =>
        new(OperatingSystem.IsLinux() && Environment.Is64BitProcess && pthread_getcpuclockid(pthread_self(), out var clock) == 0 ? clock : null);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint pthread_self();

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int pthread_getcpuclockid(nint thread, out int clock);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
