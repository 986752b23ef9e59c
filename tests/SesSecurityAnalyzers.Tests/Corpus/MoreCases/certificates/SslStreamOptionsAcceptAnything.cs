using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Embedded.Sensor;

public static class Sensor
{
    private const string Host = "email-smtp.us-west-2.amazonaws.com";

    public static async Task AcceptingAsync()
    {
        using var tcp = new TcpClient(Host, 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = Host,
            RemoteCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
        });
    }

    public static async Task UncheckedRevocationAsync()
    {
        using var tcp = new TcpClient(Host, 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = Host,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck, //~ SESA302
        });
    }

    public static async Task CheckedAsync()
    {
        using var tcp = new TcpClient(Host, 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = Host,
            CertificateRevocationCheckMode = X509RevocationMode.Online,
            RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None,
        });
    }
}
