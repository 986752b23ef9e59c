using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Streams.Versions;

public sealed class StreamOpener
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public Task<SslStream> OpenAsync() => OpenAsync(Host, SslProtocols.None);

    public Task<SslStream> OpenOldAsync() => OpenOldAsync(Host, SslProtocols.Tls11);

    public async Task<bool> CheckAsync()
    {
        await using var stream = await OpenAsync();
        return stream.SslProtocol is SslProtocols.Tls12 or SslProtocols.Tls13;
    }

    private static async Task<SslStream> OpenAsync(string host, SslProtocols versions)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 465);
        var stream = new SslStream(tcp.GetStream());
        await stream.AuthenticateAsClientAsync(host, null, versions, checkCertificateRevocation: true);
        return stream;
    }

    private static async Task<SslStream> OpenOldAsync(string host, SslProtocols versions)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 465);
        var stream = new SslStream(tcp.GetStream());
        await stream.AuthenticateAsClientAsync(host, null, versions, checkCertificateRevocation: true); //~ SESA201
        return stream;
    }
}
