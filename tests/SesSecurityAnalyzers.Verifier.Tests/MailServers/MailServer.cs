using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.MailServers;

/// <summary>A real mail server of Debian's on loopback: one that is started, killed and started again over the same queue.</summary>
internal sealed partial class MailServer : IAsyncDisposable
{
    private const string Packages = "/opt/ses-mail-servers";
    private const string UserName = "labuser@ses.test";

    private readonly string _name;
    private readonly int? _queueKib;
    private readonly string _folder = Directory.CreateTempSubdirectory("ses-server-").FullName;
    private readonly string _password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private readonly CertificateAuthority _authority = new(publishesRevocation: false);
    private readonly ServerCertificate _certificate;
    private Process? _process;

    private MailServer(string name, int? queueKib)
    {
        _name = name;
        _queueKib = queueKib;

        // RSA as SES has; Postfix has an elliptic key.
        _certificate = _authority.Issue(CertificateAuthority.SesHost, leafKey: RSA.Create(2048));
    }

    public int StartTlsPort { get; } = FreePort();

    public int WrapperPort { get; } = FreePort();

    /// <summary>What it shows, leaf first.</summary>
    public IReadOnlyList<X509Certificate2> Certificates => [_certificate.Leaf, .. _certificate.Intermediates];

    /// <summary>Where the chain of what it shows ends.</summary>
    public X509Certificate2 Root => _authority.Root;

    /// <summary>Starts a server, or skips the test where there is none; with SES_REQUIRE_LAB=1 it fails.</summary>
    /// <param name="name"><c>exim</c> or <c>opensmtpd</c>.</param>
    /// <param name="queueKib">How large the queue's disk is; without it the queue has the machine's.</param>
    public static async Task<MailServer> StartAsync(string name, int? queueKib = null)
    {
        if (Missing(name) is { } missing)
        {
            if (Environment.GetEnvironmentVariable("SES_REQUIRE_LAB") == "1")
                Assert.Fail($"SES_REQUIRE_LAB=1, and {name} cannot run: {missing}");
            Assert.Skip($"{name} cannot run: {missing}");
        }

        var server = new MailServer(name, queueKib);
        await File.WriteAllTextAsync(Path.Combine(server._folder, "key.pem"), server._certificate.Leaf.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(Path.Combine(server._folder, "chain.pem"), string.Concat(server.Certificates.Select(c => c.ExportCertificatePem() + "\n")));
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it again.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("/bin/sh", [Path.Combine(AppContext.BaseDirectory, "MailServers", "server.sh"), _name, _folder, $"{StartTlsPort}", $"{WrapperPort}", .. _queueKib is { } kib ? [$"{kib}"] : Array.Empty<string>()])
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["SES_LAB_PASSWORD"] = _password;
        _process = Process.Start(start)!;
        var output = new System.Text.StringBuilder();
        _process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        _process.ErrorDataReceived += (_, line) => output.AppendLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var i = 0; i < 600; i++)
        {
            try
            {
                foreach (var port in new[] { StartTlsPort, WrapperPort })
                {
                    using var socket = new TcpClient();
                    await socket.ConnectAsync(IPAddress.Loopback, port);
                }

                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(50);
            }
            catch (SocketException)
            {
                break;
            }
        }

        throw new InvalidOperationException($"{_name} did not start: {output}\n{Log}");
    }

    /// <summary>Ends it, and every process of its, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        for (var i = 0; i < 200 && IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(l => l.Port == StartTlsPort); i++)
            await Task.Delay(20);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process!.Dispose();
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Options for SES's name, dialled to this server, through a network if one is given.</summary>
    public SesSmtpOptions Options(int port, Func<Stream, Stream>? network = null) => new()
    {
        Region = "us-east-1",
        Port = port,
        UserName = UserName,
        Password = _password,
        LocalDomain = "client.example.com",
        TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, _authority.Roots),
        OpenTimeout = TimeSpan.FromSeconds(60),
        GreetingTimeout = TimeSpan.FromSeconds(30),
        CommandTimeout = TimeSpan.FromSeconds(60),
        Dial = async (_, _, token) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port is 465 or 2465 ? WrapperPort : StartTlsPort, token);
            }
            catch
            {
                socket.Dispose();
                throw;
            }

            Stream stream = new NetworkStream(socket, ownsSocket: true);
            return network is null ? stream : network(stream);
        },
    };

    /// <summary>How often the server took each message that has been delivered, by the subject: deliveries of one that it took once count once.</summary>
    public Dictionary<string, int> Taken()
    {
        var folder = Path.Combine(_folder, "mail", "new");
        return (Directory.Exists(folder) ? Directory.GetFiles(folder) : []).Select(File.ReadAllText)
            .Select(text => (Subject: Subject().Match(text).Groups[1].Value.Trim(), Id: Id().Match(text).Groups[1].Value))
            .Distinct().GroupBy(m => m.Subject).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>Waits until so many messages have been delivered, or no more come.</summary>
    public async Task<Dictionary<string, int>> DeliveredAsync(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 600 && Taken().Count < count; i++)
            await Task.Delay(100, cancellationToken);
        return Taken();
    }

    /// <summary>Fills the disk of the queue; what is returned empties it again.</summary>
    public IDisposable FillQueueDisk()
    {
        // Through the root of a process that lives in the server's namespace.
        var inside = Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(n => n!.All(char.IsAsciiDigit))
            .First(n => File.Exists($"/proc/{n}/root{_folder}/passwd") && ParentOf(n!) == _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new Filler($"/proc/{inside}/root/var/spool/filler");
    }

    public string Log => string.Join('\n', (Directory.Exists(Path.Combine(_folder, "log")) ? Directory.GetFiles(Path.Combine(_folder, "log")) : []).Select(File.ReadAllText));

    private static string? Missing(string name)
    {
        if (!OperatingSystem.IsLinux())
            return "it needs Linux";
        var program = Path.Combine(Packages, name == "exim" ? "exim4-daemon-light/usr/sbin/exim4" : "opensmtpd-7/usr/sbin/smtpd");
        if (!File.Exists(program))
            return $"{program} is missing (MailServers/install.sh makes it)";
        return Environment.IsPrivilegedProcess ? null : "it needs root, to have a mount namespace of its own";
    }

    private static string ParentOf(string process)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("PPid:", StringComparison.Ordinal))[5..].Trim();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("^Subject: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\s+(?:.*\s)?id ([\w-]+)", RegexOptions.Multiline)]
    private static partial Regex Id();

    private sealed class Filler : IDisposable
    {
        private readonly string _path;

        public Filler(string path)
        {
            _path = path;
            using var file = File.Create(path, bufferSize: 0);
            foreach (var size in new[] { 64 * 1024, 4096, 1 })
            {
                try
                {
                    while (true)
                        file.Write(new byte[size]);
                }
                catch (IOException)
                {
                    // No more of this size fits.
                }
            }
        }

        public void Dispose() => File.Delete(_path);
    }
}
