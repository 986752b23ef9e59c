// uses: nlog
using NLog;

namespace Casino.Floor;

public sealed class Cashier
{
    private static readonly Logger Log = LogManager.GetLogger("cashier");

    public decimal PayOut(decimal chips)
    {
        if (chips > 100_000m)
        {
            Log.Error("Large pay-out: " + chips);
        }

        return chips;
    }
}
