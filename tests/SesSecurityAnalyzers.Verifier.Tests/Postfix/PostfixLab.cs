using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Postfix;

/// <summary>A real Postfix with SES's ports and modes on loopback, started once for its tests. Where it cannot be, the tests are skipped with the reason; with SES_REQUIRE_LAB=1 they fail.</summary>
public sealed class PostfixLab : IAsyncLifetime
{
    public const string UserName = "labuser@ses.test";

    private readonly string _folder = Directory.CreateTempSubdirectory("ses-postfix-").FullName;
    private readonly string _password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private CertificateAuthority? _authority;
    private int _base;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        _missing = Missing();
        if (_missing is not null)
            return;
        _authority = new CertificateAuthority();
        var certificate = _authority.Issue(CertificateAuthority.SesHost);
        await File.WriteAllTextAsync(Path.Combine(_folder, "chain.pem"),
            certificate.Leaf.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem() + "\n" + certificate.Leaf.ExportCertificatePem() + "\n" + certificate.Intermediates.ExportCertificatePems());
        _base = FreeBase();
        await RunAsync("start", _base.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        if (_base != 0)
            await RunAsync("stop");
        _authority?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Skips or fails where there is no Postfix.</summary>
    internal void Require()
    {
        if (_missing is null)
            return;
        if (Environment.GetEnvironmentVariable("SES_REQUIRE_LAB") == "1")
            Assert.Fail($"SES_REQUIRE_LAB=1, and the Postfix lab cannot run: {_missing}");
        Assert.Skip($"The Postfix lab cannot run: {_missing}");
    }

    /// <summary>Options for SES's name, dialled to the service at an offset.</summary>
    internal SesSmtpOptions Options(int offset, int port) => new()
    {
        Region = "us-east-1",
        Port = port,
        UserName = UserName,
        Password = _password,
        LocalDomain = "client.example.com",
        TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, _authority!.Roots),
        GreetingTimeout = TimeSpan.FromSeconds(2),
        Dial = async (_, _, token) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, _base + offset, token);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    /// <summary>Waits until a message with this text has been delivered into the mailbox.</summary>
    internal async Task<string> DeliveredAsync(string text, CancellationToken cancellationToken)
    {
        var mailbox = Path.Combine(_folder, "mail", "inbox", "new");
        for (var i = 0; i < 200; i++)
        {
            foreach (var file in Directory.Exists(mailbox) ? Directory.GetFiles(mailbox) : [])
            {
                var message = await File.ReadAllTextAsync(file, cancellationToken);
                if (message.Contains(text, StringComparison.Ordinal))
                    return message;
            }

            await Task.Delay(50, cancellationToken);
        }

        throw new Xunit.Sdk.XunitException($"Not delivered within 10 s. Log:\n{Log}");
    }

    /// <summary>Waits until every message that was accepted has left the queue.</summary>
    internal async Task SettledAsync()
    {
        string[] queues = ["incoming", "active", "deferred"];
        while (queues.Select(q => Path.Combine(_folder, "spool", q)).Any(q => Directory.Exists(q) && Directory.EnumerateFiles(q, "*", SearchOption.AllDirectories).Any()))
            await Task.Delay(20);
    }

    internal int DeliveredCount(string text) => Directory.GetFiles(Path.Combine(_folder, "mail", "inbox", "new")).Count(f => File.ReadAllText(f).Contains(text, StringComparison.Ordinal));

    internal string Log => File.Exists(Path.Combine(_folder, "maillog")) ? File.ReadAllText(Path.Combine(_folder, "maillog")) : "";

    internal string Password => _password;

    private static string? Missing()
    {
        if (!OperatingSystem.IsLinux())
            return "it needs Linux";
        var tools = new[] { "/usr/sbin/postfix", "/usr/sbin/saslpasswd2" }.Where(t => !File.Exists(t)).ToArray();
        if (tools.Length > 0)
            return $"{string.Join(" and ", tools)} missing (Debian packages postfix, sasl2-bin, libsasl2-modules)";
        return Environment.IsPrivilegedProcess ? null : "it needs root, because Postfix's master does";
    }

    private async Task RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", [Path.Combine(AppContext.BaseDirectory, "Postfix", "postfix.sh"), command, _folder, .. arguments]) { RedirectStandardError = true };
        start.Environment["SES_LAB_PASSWORD"] = _password;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var errors = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"postfix.sh {command}: {errors}");
    }

    /// <summary>A base whose ports are free: Postfix would start without those that are taken.</summary>
    private static int FreeBase()
    {
        int[] offsets = [25, 465, 587, 2465, 2587, 1001, 1002, 1010, 1100, 1101, 1102, 1103, 1104, 1200, 1201, 1202, 1203, 1204];
        for (var candidate = 30_000; candidate < 60_000; candidate += 3_000)
        {
            var listeners = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(l => l.Port).ToHashSet();
            if (!offsets.Any(o => listeners.Contains(candidate + o)))
                return candidate;
        }

        throw new InvalidOperationException("No free range of ports for the Postfix lab.");
    }
}
