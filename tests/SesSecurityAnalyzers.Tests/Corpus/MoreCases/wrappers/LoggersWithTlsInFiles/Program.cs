using log4net;
using Microsoft.Extensions.Logging;

namespace Archive.Scan;

public sealed class Scanner(ILogger<Scanner> logger)
{
    private static readonly ILog Audit = log4net.LogManager.GetLogger("audit");

    public void Scan(string shelf)
    {
        logger.LogInformation("Scanning shelf {Shelf}", shelf);
        Audit.Info("scan " + shelf);
    }
}
