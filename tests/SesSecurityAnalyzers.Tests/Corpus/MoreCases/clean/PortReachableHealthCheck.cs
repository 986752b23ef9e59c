using System.Net.Sockets;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gateway.Health;

public sealed class SesReachable : IHealthCheck
{
    private static readonly int[] Ports = [25, 465, 587, 2465, 2587];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var closed = new List<int>();
        foreach (var port in Ports)
        {
            try
            {
                using var tcp = new TcpClient();
                await tcp.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", port, cancellationToken);
            }
            catch (SocketException)
            {
                closed.Add(port);
            }
        }

        return closed.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("Closed: " + string.Join(", ", closed));
    }
}
