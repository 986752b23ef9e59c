using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ledger.Import;

public sealed class Worker(ILogger<Worker> logger, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var file in Directory.EnumerateFiles("/data/in", "*.csv"))
        {
            logger.LogInformation("Importing {File}", file);
            await Task.Delay(10, stoppingToken);
        }

        lifetime.StopApplication();
    }
}
