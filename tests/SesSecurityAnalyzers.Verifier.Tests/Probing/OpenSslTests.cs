using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>The same verdicts as <c>openssl s_client</c>, on <c>openssl s_server</c> with each set of versions.</summary>
public sealed class OpenSslTests : ProbeTestBase
{
    [Theory]
    [InlineData(TlsVersions.Tls10)]
    [InlineData(TlsVersions.Tls11)]
    [InlineData(TlsVersions.Tls12)]
    [InlineData(TlsVersions.Tls13)]
    [InlineData(TlsVersions.Tls12 | TlsVersions.Tls13)]
    [InlineData(TlsVersions.Tls10 | TlsVersions.Tls11 | TlsVersions.Tls12 | TlsVersions.Tls13)]
    [InlineData(TlsVersions.Tls10 | TlsVersions.Tls12)]
    public async Task Agrees_with_s_client(TlsVersions takes)
    {
        var token = TestContext.Current.CancellationToken;
        string folder = Directory.CreateTempSubdirectory("ses-openssl").FullName;
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=mail.example.test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(folder, "server.pem"), certificate.ExportCertificatePem() + "\n" + rsa.ExportPkcs8PrivateKeyPem(), token);
        int port = FreePort();
        var switches = OpenSslClient.Versions.Where(v => (takes & v.Key) == 0).Select(v => "-no_" + v.Value);
        using var server = OpenSslClient.Start(["s_server", "-accept", $"127.0.0.1:{port}", "-cert", Path.Combine(folder, "server.pem"), "-cipher", "ALL:@SECLEVEL=0", "-quiet", .. switches]);
        try
        {
            await WaitAsync(port, token);
            var result = await ProbeAsync(port, ConnectionLeg.TlsWrapper);

            Assert.Equal(takes, Accepted(result) & ~TlsVersions.Ssl2Hello);
            foreach (var version in OpenSslClient.Versions.Keys)
                Assert.Equal(await OpenSslClient.ConnectsAsync(port, ConnectionLeg.TlsWrapper, version, token), Of(result, version).IsAccepted);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private static async Task WaitAsync(int port, CancellationToken token)
    {
        for (int i = 0; i < 200; i++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port, token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, token);
            }
        }

        Assert.Fail("s_server did not start");
    }
}
