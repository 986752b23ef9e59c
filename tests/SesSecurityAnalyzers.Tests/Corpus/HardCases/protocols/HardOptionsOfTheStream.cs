using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Probe.Lines;

public static class LineProbe
{
    private const string Host = "email-smtp.eu-north-1.amazonaws.com";

    public static async Task<string?> OldAsync(CancellationToken cancellationToken)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 465, cancellationToken);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(Options(SslProtocols.Tls11 | SslProtocols.Tls12), cancellationToken);
        using var reader = new StreamReader(tls);
        return await reader.ReadLineAsync(cancellationToken);
    }

    public static async Task<string?> NewAsync(CancellationToken cancellationToken)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Host, 2465, cancellationToken);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(Modern(SslProtocols.Tls12), cancellationToken);
        using var reader = new StreamReader(tls);
        return await reader.ReadLineAsync(cancellationToken);
    }

    private static SslClientAuthenticationOptions Options(SslProtocols protocols) => new()
    {
        TargetHost = Host,
        EnabledSslProtocols = protocols, //~ SESA201
    };

    private static SslClientAuthenticationOptions Modern(SslProtocols protocols)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = Host };
        options.EnabledSslProtocols = protocols | SslProtocols.Tls13;
        return options;
    }
}
