// uses: nlog
using NLog;

namespace Heat.Meters;

public static class Reader
{
    private static readonly Logger Log = LogManager.GetCurrentClassLogger();

    public static void Run() => Log.Info("Reading meters");
}
