using System.Diagnostics;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary><c>openssl s_client</c>: another opinion on what a server takes.</summary>
internal static class OpenSslClient
{
    /// <summary>What a prober can ask for one at a time, and how <c>openssl</c> calls it.</summary>
    public static IReadOnlyDictionary<TlsVersions, string> Versions { get; } = new Dictionary<TlsVersions, string>
    {
        [TlsVersions.Tls10] = "tls1",
        [TlsVersions.Tls11] = "tls1_1",
        [TlsVersions.Tls12] = "tls1_2",
        [TlsVersions.Tls13] = "tls1_3",
    };

    /// <summary>Whether a server takes a version, with any cipher suite.</summary>
    public static async Task<bool> ConnectsAsync(int port, ConnectionLeg leg, TlsVersions version, CancellationToken cancellationToken)
    {
        string[] toTls = leg == ConnectionLeg.StartTls ? ["-starttls", "smtp"] : [];
        using var client = Start(["s_client", "-connect", $"127.0.0.1:{port}", .. toTls, "-" + Versions[version], "-cipher", "ALL:@SECLEVEL=0", "-brief"]);
        client.StandardInput.Close();
        try
        {
            await client.WaitForExitAsync(cancellationToken).WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
            return client.ExitCode == 0;
        }
        finally
        {
            client.Kill();
        }
    }

    /// <summary>Starts <c>openssl</c>; what it prints is read and forgotten.</summary>
    public static Process Start(string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
