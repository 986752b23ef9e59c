using System.Net.Security;
using System.Net.Sockets;

namespace Probe.Regions;

public sealed class RegionProbe
{
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, cancellationToken);
        await using var tls = new SslStream(new NetworkStream(socket), leaveInnerStreamOpen: true);
        await tls.AuthenticateAsClientAsync("email-smtp.eu-central-1.amazonaws.com"); //~ SESA303
    }

    public void CheckByOptions()
    {
        using var tcp = new TcpClient("email-smtp.eu-west-1.amazonaws.com", 2465);
        using var tls = new SslStream(tcp.GetStream());
        var options = new SslClientAuthenticationOptions();
        options.TargetHost = "ses.example.org"; //~ SESA303
        tls.AuthenticateAsClient(options);
    }

    public void CheckSameNameInCapitals()
    {
        using var tcp = new TcpClient("email-smtp.eu-west-1.amazonaws.com", 2465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("EMAIL-SMTP.eu-west-1.AMAZONAWS.com");
    }
}
