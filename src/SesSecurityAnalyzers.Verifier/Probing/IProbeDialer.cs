using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Opens the TCP connection that a probe speaks over.</summary>
internal interface IProbeDialer
{
    /// <exception cref="ProbeException">No connection.</exception>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    Task<Socket> ConnectAsync(string host, int port, CancellationToken cancellationToken);
}
