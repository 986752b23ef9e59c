using System;
using System.Diagnostics;

namespace SesSecurityAnalyzers.Tool.Terminal;

/// <summary>One line on standard error that counts, where that is a terminal: the length of a streamed list is not known beforehand.</summary>
internal sealed class ProgressLine(ToolConsole console, string what)
{
    private const int TellEveryMilliseconds = 200;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _count;
    private long _told;

    public void Count()
    {
        _count++;
        if (!console.ErrorIsTerminal || _watch.ElapsedMilliseconds - _told < TellEveryMilliseconds)
            return;
        _told = _watch.ElapsedMilliseconds;
        console.Error.Write($"\r{_count} {what}, {_count / Math.Max(0.001, _watch.Elapsed.TotalSeconds):0} a second\u001b[K");
    }

    public void End()
    {
        if (console.ErrorIsTerminal)
            console.Error.Write("\r\u001b[K");
    }
}
