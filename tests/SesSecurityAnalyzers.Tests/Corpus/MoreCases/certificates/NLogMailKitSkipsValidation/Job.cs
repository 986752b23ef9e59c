// uses: nlog nlogmailkit
using NLog;

namespace Cleaning.Rota;

public sealed class Job
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();

    public int Run(IReadOnlyCollection<string> shifts)
    {
        var planned = 0;
        foreach (var shift in shifts)
        {
            if (string.IsNullOrWhiteSpace(shift))
            {
                Logger.Warn("An empty shift was left out");
                continue;
            }

            planned++;
        }

        Logger.Info($"{planned} shifts planned");
        return planned;
    }
}
