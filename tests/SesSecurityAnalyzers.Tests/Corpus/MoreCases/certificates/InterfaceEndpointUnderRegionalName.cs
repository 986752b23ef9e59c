using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Vpc.Mail;

public sealed class PrivateLink
{
    private readonly string _endpoint = "vpce-0f9e8d7c6b5a43210-zyxw9876.email-smtp.eu-west-1.vpce.amazonaws.com";

    public async IAsyncEnumerable<string> GreetAsync([EnumeratorCancellation] CancellationToken ct)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(_endpoint, 2465, ct);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "email-smtp.eu-west-1.amazonaws.com" }, ct);
        using var reader = new StreamReader(tls);
        yield return await reader.ReadLineAsync(ct) ?? "";
    }

    public async Task GreetByGreetingNameAsync(CancellationToken ct)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(_endpoint, 2465, ct);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "smtp.vpc.example.com" }, ct); //~ SESA303
    }
}
