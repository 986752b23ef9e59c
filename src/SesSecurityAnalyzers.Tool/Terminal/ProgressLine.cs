using System;
using System.Diagnostics;
using System.Globalization;

namespace SesSecurityAnalyzers.Tool.Terminal;

/// <summary>One line on standard error, where that is a terminal: a bar where the whole is known, else a count, since a streamed list has no length beforehand.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int TellEveryMilliseconds = 100;
    private const int BarWidth = 30;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly ToolConsole _console;
    private readonly string _what;
    private readonly long? _whole;
    private int _count;
    private long _told = -TellEveryMilliseconds;

    private ProgressLine(ToolConsole console, string what, long? whole)
    {
        _console = console;
        _what = what;
        _whole = whole;
        Tell();
    }

    public static ProgressLine Start(ToolConsole console, string what, long? whole = null) => new(console, what, whole);

    public void Count()
    {
        _count++;
        Tell();
    }

    /// <summary>Takes the line away, so that the report does not begin behind it.</summary>
    public void End()
    {
        if (_console.ErrorIsTerminal)
            _console.Error.Write("\r\u001b[K");
    }

    public void Dispose() => End();

    private void Tell()
    {
        if (!_console.ErrorIsTerminal || _watch.ElapsedMilliseconds - _told < TellEveryMilliseconds)
            return;
        _told = _watch.ElapsedMilliseconds;
        double speed = _count / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        string text = _whole is { } whole and > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Bar((double)_count / whole)} {_count}/{whole} {_what}")
            : string.Create(CultureInfo.InvariantCulture, $"{_count} {_what}");
        _console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{text}, {speed:0} a second\u001b[K"));
    }

    private static string Bar(double done)
    {
        int filled = Math.Clamp((int)(done * BarWidth), 0, BarWidth);
        return "[" + new string('#', filled) + new string('.', BarWidth - filled) + "]";
    }
}
