using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Relay.Check;

public sealed class RelayCheck
{
    private const string RelayName = "smtp.example.com";
    private const string RealHost = "email-smtp.us-west-2.amazonaws.com";

    public async Task<(bool Ok, string Text)> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(RealHost, 465, cancellationToken);
            await using var stream = new NetworkStream(socket, ownsSocket: false);
            await using var tls = new SslStream(stream);

            var options = new SslClientAuthenticationOptions
            {
                TargetHost = RelayName, //~ SESA303
                AllowRenegotiation = false,
            };
            await tls.AuthenticateAsClientAsync(options, cancellationToken);

            var buffer = new byte[512];
            var count = await tls.ReadAsync(buffer, cancellationToken);
            return (true, Encoding.ASCII.GetString(buffer, 0, count));
        }
        catch (Exception ex) when (ex is IOException or SocketException)
        {
            return (false, ex.Message);
        }
    }
}
