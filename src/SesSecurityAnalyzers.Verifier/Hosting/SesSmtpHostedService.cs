using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Hosting;

/// <summary>Warms a sender up with the host and drains it before the host ends.</summary>
internal sealed class SesSmtpHostedService(SesSmtpSender sender, ILogger<SesSmtpHostedService> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sender.WarmUpAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SesTransportException exception) when (exception.IsTransient)
        {
            // An SES that is away for a moment is no reason not to start; a refused certificate or credential is.
            SesSmtpLog.WarmUpFailed(logger, exception.Failure, exception.Stage, exception.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => sender.ShutDownAsync(cancellationToken);
}
