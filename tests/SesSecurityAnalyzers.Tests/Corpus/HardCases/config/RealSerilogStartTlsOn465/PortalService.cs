using Microsoft.Extensions.Logging;

namespace Portal.Jobs;

public sealed class PortalService(ILogger<PortalService> logger, TimeProvider clock)
{
    public DateTimeOffset? LastRun { get; private set; }

    public async Task RunAsync(Func<CancellationToken, Task> job, CancellationToken cancellationToken)
    {
        try
        {
            await job(cancellationToken);
            LastRun = clock.GetUtcNow();
        }
        catch (Exception ex) when (ex is not OperationCanceledException)
        {
            logger.LogError(ex, "The job failed");
        }
    }
}
