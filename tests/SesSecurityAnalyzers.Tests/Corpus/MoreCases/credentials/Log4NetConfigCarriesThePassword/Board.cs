using log4net;
using log4net.Config;

namespace Rail.Boards;

public sealed class Board
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(Board));
    private readonly Queue<string> _lines = new();

    static Board() => XmlConfigurator.Configure(new FileInfo("log4net.config"));

    public void Show(string line)
    {
        if (line.Length > 40)
        {
            Log.Warn($"Line cut: {line}");
            line = line[..40];
        }

        _lines.Enqueue(line);
        while (_lines.Count > 8)
        {
            _lines.Dequeue();
        }
    }
}
