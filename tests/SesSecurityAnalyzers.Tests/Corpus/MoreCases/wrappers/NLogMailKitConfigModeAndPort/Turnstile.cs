// uses: nlog nlogmailkit
using NLog;

namespace Stadium.Entry;

public class Turnstile(int number)
{
    private readonly Logger _log = LogManager.GetCurrentClassLogger();

    public int Visitors { get; private set; }

    public void Pass()
    {
        Visitors++;
        if (Visitors % 1000 == 0)
        {
            _log.Info($"Turnstile {number}: {Visitors}");
        }
    }
}
