using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Hosting;

/// <summary>Healthy when a compliant, authenticated connection answers NOOP. A connection of the pool is used where one is idle. Thread safe.</summary>
public sealed class SesSmtpHealthCheck : IHealthCheck
{
    private readonly SesSmtpSender _sender;

    /// <summary>Checks a sender.</summary>
    /// <param name="sender">The sender.</param>
    public SesSmtpHealthCheck(SesSmtpSender sender) => _sender = sender;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var report = await _sender.PingAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy($"{report.Host}:{report.Port}, {report.Protocol}", new Dictionary<string, object>
            {
                ["protocol"] = report.Protocol.ToString(),
                ["certificateExpires"] = report.CertificateExpires,
            });
        }
        catch (SesTransportException exception)
        {
            return new HealthCheckResult(context?.Registration.FailureStatus ?? HealthStatus.Unhealthy, exception.Message, exception);
        }
    }
}
