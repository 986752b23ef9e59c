// uses: nlog nlogmailkit
using NLog;

namespace Water.Wells;

public sealed class Well(string id, double depth)
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();

    public string Id { get; } = id;

    public double Level { get; private set; }

    public void Measure(double level)
    {
        if (double.IsNaN(level) || level > depth)
        {
            Logger.Error($"{Id}: impossible level {level}");
            return;
        }

        Level = level;
    }
}
