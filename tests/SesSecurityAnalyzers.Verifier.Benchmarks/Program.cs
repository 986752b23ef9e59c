using System.Diagnostics;
using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using SesSecurityAnalyzers.Verifier.Tests.Postfix;

// Messages a second through the pool, beside bare MailKit with one connection a message and with one connection for all.
// --messages N (10,000), --postfix: a real Postfix as well.
var messages = Argument("--messages", 10_000);
Console.WriteLine("| server | client | messages | messages/s | connections | heap after, MB |");
Console.WriteLine("|---|---|---|---|---|---|");

using (var authority = new CertificateAuthority())
{
    var script = new ServerScript { Certificate = authority.Good(), IsWrapper = true, Records = false };
    await CompareAsync("loopback", () =>
    {
        var server = new LoopbackSmtpServer(script);
        return Task.FromResult<(SesSmtpOptions, string, Func<int>, IAsyncDisposable)>((TestMessages.For(server, authority, 465), LoopbackSmtpServer.Password, () => server.Connections, server));
    }, messages);
}

if (args.Contains("--postfix"))
{
    await using var lab = new PostfixLab();
    await lab.InitializeAsync();
    lab.Require();
    await CompareAsync("Postfix", () => Task.FromResult<(SesSmtpOptions, string, Func<int>, IAsyncDisposable)>((lab.Options(465, 465), lab.Password, () => 0, new Nothing())), messages);
}

int Argument(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

static async Task CompareAsync(string name, Func<Task<(SesSmtpOptions Options, string Password, Func<int> Connections, IAsyncDisposable Server)>> start, int messages)
{
    // A connection a message is slow: fewer messages tell as much.
    await RunAsync("MailKit, a connection a message", Math.Max(1, messages / 20), async (options, password, count) =>
    {
        for (var i = 0; i < count; i++)
        {
            using var client = await ConnectAsync(options, password);
            await client.SendAsync(Message(options));
            await client.DisconnectAsync(true);
        }
    });
    await RunAsync("MailKit, one connection", messages, async (options, password, count) =>
    {
        using var client = await ConnectAsync(options, password);
        for (var i = 0; i < count; i++)
            await client.SendAsync(Message(options));
        await client.DisconnectAsync(true);
    });
    await RunAsync("pool of 1, in a row", messages, (options, _, count) => PoolAsync(options, 1, count));
    await RunAsync("pool of 4", messages, (options, _, count) => PoolAsync(options, 4, count));

    async Task RunAsync(string client, int count, Func<SesSmtpOptions, string, int, Task> send)
    {
        var (options, password, connections, server) = await start();
        await using (server)
        {
            options.OpenTimeout = options.CommandTimeout = TimeSpan.FromSeconds(30);
            await send(options, password, Math.Max(1, count / 50));
            var before = connections();
            var clock = Stopwatch.StartNew();
            await send(options, password, count);
            var seconds = clock.Elapsed.TotalSeconds;
            var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            var used = connections() - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {client} | {count} | {count / seconds:0} | {(used == 0 ? "–" : used)} | {heap:0.0} |"));
        }
    }
}

static async Task PoolAsync(SesSmtpOptions options, int connections, int count)
{
    options.Pool.MaxConnections = connections;
    options.Pool.MaxMessagesPerConnection = int.MaxValue;
    await using var sender = new SesSmtpSender(options);
    var left = count;
    await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
    {
        while (Interlocked.Decrement(ref left) >= 0)
            await sender.SendAsync(Message(options));
    }));
}

static async Task<SmtpClient> ConnectAsync(SesSmtpOptions options, string password)
{
    var client = new TrustingClient(options.TrustedRoots!.Roots);
    await client.ConnectAsync(await options.Dial!("", options.Port, default), CertificateAuthority.SesHost, options.Port, SecureSocketOptions.SslOnConnect);
    await client.AuthenticateAsync(options.UserName, password);
    return client;
}

static MimeKit.MimeMessage Message(SesSmtpOptions options)
{
    var message = TestMessages.Create();
    if (options.UserName == PostfixLab.UserName)
    {
        message.To.Clear();
        message.To.Add(new MimeKit.MailboxAddress("", "inbox@ses.test"));
    }

    return message;
}

internal sealed class TrustingClient(X509Certificate2Collection roots) : SmtpClient
{
    protected override SslClientAuthenticationOptions GetSslClientAuthenticationOptions(string host, RemoteCertificateValidationCallback remoteCertificateValidationCallback)
    {
        var options = base.GetSslClientAuthenticationOptions(host, remoteCertificateValidationCallback);
        // As bare as it gets: no revocation, and resumption allowed, so that the comparison favours MailKit.
        options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        options.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        return options;
    }
}

internal sealed class Nothing : IAsyncDisposable
{
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
