using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>TLS by <c>openssl s_server</c> at security level 0, for certificates that .NET's own server refuses to show: the session relays to it what the client sends.</summary>
internal static class OpenSslServer
{
    public static async Task TerminateAsync(ServerSession session, ServerCertificate certificate)
    {
        var folder = Directory.CreateTempSubdirectory("ses-s_server-");
        var key = certificate.Leaf.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "leaf.pem"), key + "\n" + certificate.Leaf.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "chain.pem"), certificate.Intermediates.ExportCertificatePems());
        using var process = Process.Start(new ProcessStartInfo("openssl", "s_server -accept 127.0.0.1:0 -naccept 1 -cert leaf.pem -cert_chain chain.pem -cipher ALL:@SECLEVEL=0")
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        try
        {
            int? port = null;
            while (port is null && await process.StandardOutput.ReadLineAsync(session.Stop) is { } line)
            {
                if (line.StartsWith("ACCEPT", StringComparison.Ordinal))
                    port = int.Parse(line[(line.LastIndexOf(':') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            }

            using var server = new TcpClient();
            await server.ConnectAsync(IPAddress.Loopback, port!.Value, session.Stop);
            var received = process.StandardOutput.ReadToEndAsync(session.Stop);
            await session.RelayAsync(server.GetStream());
            server.Close();
            process.StandardInput.Close();
            session.AddPlaintext(Encoding.Latin1.GetBytes(await received));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            folder.Delete(recursive: true);
        }

        throw new IOException("the client left");
    }

    public static void RequireInstalled()
    {
        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "openssl"))))
            return;
        Assert.SkipWhen(Environment.GetEnvironmentVariable("SES_REQUIRE_LAB") != "1", "openssl is not installed: .NET's own server does not show such a certificate");
        Assert.Fail("openssl is not installed, and SES_REQUIRE_LAB=1");
    }
}
