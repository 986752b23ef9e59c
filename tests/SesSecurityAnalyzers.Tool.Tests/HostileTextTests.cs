using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>A server that sends what steers a terminal does not steer the terminal of whoever looks at it.</summary>
public sealed class HostileTextTests
{
    private const string Steering = "\u001b[2J\u001b]0;pwned\u0007\u009b31m\u202e";

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("junit")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task What_a_server_sends_is_shown_and_not_obeyed(string format)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var serving = ServeAsync(listener, stop.Token);
        try
        {
            int port = ((IPEndPoint)listener.LocalEndpoint).Port;
            var run = await ToolRun.RunAsync(["endpoint", $"smtp://127.0.0.1:{port}", "--verbose", "--timeout", "2", "--no-revocation", "--connections", "8", "--format", format]);
            string said = run.Out + run.Error;
            Assert.DoesNotContain(said, c => c is '\u202e' || char.IsControl(c) && c is not ('\r' or '\n' or '\t'));
            Assert.Contains("pwned", said, StringComparison.Ordinal);
        }
        finally
        {
            await stop.CancelAsync();
            await serving;
        }
    }

    private static async Task ServeAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        using var key = RSA.Create(2048);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("pwned" + Steering);
        using var issued = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(AnswerAsync(await listener.AcceptTcpClientAsync(cancellationToken), issued, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private static async Task AnswerAsync(TcpClient client, X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        using (client)
        {
            try
            {
                await using var clear = client.GetStream();
                await using var tls = new SslStream(clear);
                Stream stream = clear;
                await SayAsync(stream, "220 hello" + Steering + "\r\n", cancellationToken);
                using var reader = new StreamReader(clear, Encoding.Latin1, false, 1, leaveOpen: true);
                while (await reader.ReadLineAsync(cancellationToken) is { } line)
                {
                    bool isTls = line == "STARTTLS";
                    await SayAsync(stream, line.StartsWith("EHLO", StringComparison.Ordinal) ? $"250-hello\r\n250-X{Steering}\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n" : (isTls ? "220 " : "530 no") + Steering + "\r\n", cancellationToken);
                    if (!isTls)
                        continue;
                    await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellationToken);
                    return;
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // A probe leaves when it knows.
            }
        }
    }

    private static ValueTask SayAsync(Stream stream, string text, CancellationToken cancellationToken) => stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancellationToken);
}
