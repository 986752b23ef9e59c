using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Robotics.Fleet;

public sealed class TlsPipe : IDisposable
{
    private const string Server = "email-smtp.ap-northeast-1.amazonaws.com";
    private readonly TcpClient _tcp = new(Server, 465);

    public async Task<SslStream> OpenAsync(CancellationToken cancellationToken)
    {
        var stream = new SslStream(_tcp.GetStream());
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = Server,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck, //~ SESA302
            RemoteCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
        };
        await stream.AuthenticateAsClientAsync(options, cancellationToken);
        return stream;
    }

    public void Dispose() => _tcp.Dispose();
}
