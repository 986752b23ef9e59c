using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Robotics.Fleet;

public sealed class TlsPipe
{
    private readonly string _region;

    public TlsPipe(string region) => _region = region;

    public async Task<string> SubjectAsync(CancellationToken cancellationToken)
    {
        var host = "email-smtp." + _region + ".amazonaws.com";
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 2465, cancellationToken);
        await using var tls = new SslStream(tcp.GetStream(), false, Check);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, cancellationToken);
        return tls.RemoteCertificate?.Subject ?? "?";
    }

    public bool Reachable()
    {
        using var tcp = new TcpClient("email-smtp.us-east-1.amazonaws.com", 465);
        using var tls = new SslStream(tcp.GetStream());
        tls.AuthenticateAsClient("email-smtp.us-east-1.amazonaws.com", null, checkCertificateRevocation: true);
        return tls.IsAuthenticated && tls.IsEncrypted;
    }

    private static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.RemoteCertificateChainErrors && chain is not null)
        {
            return chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.OfflineRevocation);
        }

        return errors == SslPolicyErrors.None;
    }
}
