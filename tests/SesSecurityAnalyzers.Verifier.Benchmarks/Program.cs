using System.Diagnostics;
using System.Globalization;
using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Verifier.Benchmarks;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using SesSecurityAnalyzers.Verifier.Tests.Postfix;

// Messages a second through the pool, beside bare MailKit with one connection a message and with one connection for all.
// --messages N (10,000), --delay MS: how long the loopback server waits before each reply, --postfix: a real Postfix as well, --write: the table goes into docs/verifier.md.
// The clients take turns, and the best of a hundred rounds counts, because other work on the machine only ever slows a round down.
var messages = Argument("--messages", 10_000);
var delay = Argument("--delay", 0);
var table = new StringBuilder();
Row("| server | client | messages | messages/s | × a connection a message | × one connection | CPU a message, ms | heap after the first and the last round, MB |");
Row("|---|---|---|---|---|---|---|---|");

using (var authority = new CertificateAuthority())
{
    var script = new ServerScript
    {
        Certificate = authority.Good(),
        IsWrapper = true,
        Records = false,
        On = delay == 0 ? null : async (_, _) =>
        {
            await Task.Delay(delay);
            return false;
        },
    };
    await using var server = new LoopbackSmtpServer(script);
    await CompareAsync(delay == 0 ? "loopback" : $"loopback, {delay} ms a reply", () => (TestMessages.For(server, authority, 465), LoopbackSmtpServer.Password), () => Task.CompletedTask, messages);
}

if (args.Contains("--postfix"))
{
    await using var lab = new PostfixLab();
    await lab.InitializeAsync();
    lab.Require();
    await CompareAsync("Postfix", () => (lab.Options(465, 465), lab.Password), lab.SettledAsync, messages);
}

if (args.Contains("--write"))
    GeneratedBlock.Write("verifier.md", "benchmark", table.ToString());

void Row(string row)
{
    Console.WriteLine(row);
    table.Append(row).Append('\n');
}

int Argument(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

async Task CompareAsync(string server, Func<(SesSmtpOptions Options, string Password)> start, Func<Task> settled, int messages)
{
    const int Rounds = 100;
    var (options, password) = start();
    options.OpenTimeout = options.CommandTimeout = TimeSpan.FromSeconds(30);
    options.Pool.MaxMessagesPerConnection = int.MaxValue;

    // Connections that last are opened once, before the rounds: they would last for all messages.
    using var bare = await ConnectAsync(options, password);
    await using var ses = await SesSmtpConnection.OpenAsync(options);
    options.Pool.MaxConnections = 1;
    await using var one = new SesSmtpSender(options);
    await one.PingAsync();
    options.Pool.MaxConnections = options.Pool.WarmUp = 4;
    await using var four = new SesSmtpSender(options);
    await four.WarmUpAsync();

    var clients = new (string Name, int Share, Func<int, Task> Send)[]
    {
        // A connection a message is slow: fewer messages tell as much.
        ("MailKit, a connection a message", 20, async count =>
        {
            for (var i = 0; i < count; i++)
            {
                using var client = await ConnectAsync(options, password);
                await client.SendAsync(Message(options));
                await client.DisconnectAsync(true);
            }
        }),
        ("MailKit, one connection", 1, async count =>
        {
            for (var i = 0; i < count; i++)
                await bare.SendAsync(Message(options));
        }),
        ("SesSmtpConnection, one", 1, async count =>
        {
            for (var i = 0; i < count; i++)
                await ses.SendAsync(Message(options));
        }),
        ("pool of 1, in a row", 1, count => SendAsync(one, options, 1, count)),
        ("pool of 4", 1, count => SendAsync(four, options, 4, count)),
    };
    var best = new (double Seconds, double Cpu, double FirstHeap, double Heap)[clients.Length];
    Array.Fill(best, (double.MaxValue, double.MaxValue, 0, 0));
    for (var round = -1; round < Rounds; round++)
    {
        for (var turn = 0; turn < clients.Length; turn++)
        {
            // Each is first as often as the others, and no one's messages are still being delivered in another's time.
            var i = (turn + round + 1) % clients.Length;
            await settled();
            // SES would close them meanwhile, and the pool sends NOOP by itself.
            await bare.NoOpAsync();
            await ses.PingAsync();
            var count = Math.Max(1, messages / Rounds / clients[i].Share);
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            await clients[i].Send(count);
            var seconds = clock.Elapsed.TotalSeconds / count;
            cpu = Environment.CpuUsage.TotalTime - cpu;
            // The first round warms up.
            if (round < 0)
                continue;
            var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            best[i] = (Math.Min(best[i].Seconds, seconds), Math.Min(best[i].Cpu, cpu.TotalMilliseconds / count), round == 0 ? heap : best[i].FirstHeap, heap);
        }
    }

    for (var i = 0; i < clients.Length; i++)
    {
        var (seconds, cpu, first, last) = best[i];
        Row(string.Create(CultureInfo.InvariantCulture,
            $"| {server} | {clients[i].Name} | {messages / clients[i].Share} | {1 / seconds:0} | {best[0].Seconds / seconds:0.0} | {best[1].Seconds / seconds:0.00} | {cpu:0.00} | {first:0.0}, {last:0.0} |"));
    }
}

static async Task SendAsync(SesSmtpSender sender, SesSmtpOptions options, int atOnce, int count)
{
    var left = count;
    await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
    {
        while (Interlocked.Decrement(ref left) >= 0)
            await sender.SendAsync(Message(options));
    }));
}

static async Task<SmtpClient> ConnectAsync(SesSmtpOptions options, string password)
{
    var client = new TrustingClient(options.TrustedRoots!.Roots);
    await client.ConnectAsync(await options.Dial!("", options.Port, default), CertificateAuthority.SesHost, options.Port, SecureSocketOptions.SslOnConnect);
    await client.AuthenticateAsync(options.UserName!, password);
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
