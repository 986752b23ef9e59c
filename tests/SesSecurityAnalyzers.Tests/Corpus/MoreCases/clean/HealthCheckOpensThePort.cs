using System.Net.Sockets;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Health.Checks;

public sealed class SesPortCheck(string region) : IHealthCheck
{
    private static readonly int[] Ports = [587, 2587, 465, 2465];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var closed = new List<int>();
        foreach (var port in Ports)
        {
            using var tcp = new TcpClient();
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(TimeSpan.FromSeconds(3));
            try
            {
                await tcp.ConnectAsync($"email-smtp.{region}.amazonaws.com", port, timeout.Token);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                closed.Add(port);
            }
        }

        return closed.Count switch
        {
            0 => HealthCheckResult.Healthy(),
            < 4 => HealthCheckResult.Degraded($"Ports {string.Join(", ", closed)} are closed."),
            _ => HealthCheckResult.Unhealthy("No port of SES answers."),
        };
    }
}
