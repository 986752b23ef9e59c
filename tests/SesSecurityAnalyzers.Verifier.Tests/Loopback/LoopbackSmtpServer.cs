using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>A server on 127.0.0.1 that follows a script for each connection and stands for SES where the script says nothing.</summary>
internal sealed class LoopbackSmtpServer : IAsyncDisposable
{
    public const string UserName = "AKIAIOSFODNN7EXAMPLE";
    public const string Password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";

    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _running = [];
    private readonly Func<int, ServerScript> _script;
    private readonly Task _accepting;
    private int _accepted;
    private int _open;
    private int _mostOpen;

    /// <param name="script">The script for every connection.</param>
    /// <param name="port">The port to listen on; 0 takes a free one.</param>
    public LoopbackSmtpServer(ServerScript script, int port = 0) : this(_ => script, port)
    {
    }

    /// <param name="script">The script for the first, second, … connection, counted from 0.</param>
    /// <param name="port">The port to listen on; 0 takes a free one.</param>
    public LoopbackSmtpServer(Func<int, ServerScript> script, int port = 0)
    {
        _script = script;
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<ServerSession> Sessions { get; } = [];

    /// <summary>The messages whose end was received and that were answered with 250, or would have been.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    public int MessageCount;

    public int MostOpen => _mostOpen;

    public int Connections => _accepted;

    public ServerSession Session => Sessions.Single();

    public bool SawCredential => Sessions.Any(s => s.SawCredential(UserName, Password));

    /// <summary>Dials this server whatever the host and port.</summary>
    public async ValueTask<Stream> DialAsync(string host, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Waits until every session has ended, so that what it received is complete.</summary>
    public async Task SettleAsync()
    {
        for (var i = 0; i < 200 && Volatile.Read(ref _open) > 0; i++)
            await Task.Delay(10);
    }

    public async ValueTask DisposeAsync()
    {
        _stop.Cancel();
        _listener.Dispose();
        await _accepting;
        foreach (var session in Sessions)
            session.Dispose();
        await Task.WhenAll(_running);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync(_stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            socket.NoDelay = true;
            var script = _script(_accepted);
            var session = new ServerSession(socket, script, _accepted, _stop.Token);
            Interlocked.Increment(ref _accepted);
            // Whoever measures memory does not want to measure the server's.
            if (script.Records)
                Sessions.Enqueue(session);
            _mostOpen = Math.Max(_mostOpen, Interlocked.Increment(ref _open));
            _running.Add(RunAsync(session, script));
        }
    }

    private async Task RunAsync(ServerSession session, ServerScript script)
    {
        await Task.Yield();
        try
        {
            await ServeAsync(session, script);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException or AuthenticationException or InvalidOperationException)
        {
            // The client left, or the script cut it off.
            session.Ended = e;
        }
        finally
        {
            session.Dispose();
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task ServeAsync(ServerSession session, ServerScript script)
    {
        if (script.IsWrapper)
            await HandshakeAsync(session, script);
        if (script.Greeting is { } greeting)
            await greeting(session);
        else
            await session.SendAsync("220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-TEST\r\n");

        while (await session.ReadLineAsync(_stop.Token) is { } line)
        {
            if (script.On is { } on && await on(session, line))
                continue;
            var verb = line.Split(' ')[0].ToUpperInvariant();
            switch (verb)
            {
                case "EHLO":
                    var lines = new[] { "email-smtp.amazonaws.com" }.Concat(session.IsEncrypted ? script.CapabilitiesInTls : script.Capabilities);
                    await session.SendAsync(string.Concat(lines.Select(l => $"250-{l}\r\n")) + "250 Ok\r\n");
                    break;
                case "STARTTLS":
                    await session.SendAsync("220 Ready to start TLS\r\n");
                    await HandshakeAsync(session, script);
                    break;
                case "AUTH" when !session.IsEncrypted:
                case "MAIL" when !session.IsEncrypted:
                    await session.SendAsync("530 Must issue a STARTTLS command first\r\n");
                    break;
                case "AUTH":
                    await AuthenticateAsync(session, script, line);
                    break;
                case "MAIL" or "RCPT" when !session.IsAuthenticated:
                    await session.SendAsync("530 Authentication required\r\n");
                    break;
                case "MAIL" or "RCPT" or "RSET" or "NOOP":
                    await session.SendAsync("250 Ok\r\n");
                    break;
                case "DATA":
                    await session.SendAsync("354 End data with <CR><LF>.<CR><LF>\r\n");
                    await ReceiveMessageAsync(session, script);
                    break;
                case "QUIT":
                    await session.SendAsync("221 Bye\r\n");
                    return;
                default:
                    await session.SendAsync("500 Unknown command\r\n");
                    break;
            }
        }
    }

    private async Task HandshakeAsync(ServerSession session, ServerScript script)
    {
        session.HandshakeBegins();
        if (script.Handshake is { } handshake)
            await handshake(session);
        else
            await session.HandshakeAsync(_stop.Token);
    }

    private async Task AuthenticateAsync(ServerSession session, ServerScript script, string line)
    {
        var words = line.Split(' ');
        string? password;
        if (words[1].Equals("PLAIN", StringComparison.OrdinalIgnoreCase))
        {
            password = Decode(words.ElementAtOrDefault(2)).Split('\0').ElementAtOrDefault(2);
        }
        else
        {
            if (words.Length == 2)
            {
                await session.SendAsync("334 VXNlcm5hbWU6\r\n");
                await session.ReadLineAsync(_stop.Token);
            }

            await session.SendAsync("334 UGFzc3dvcmQ6\r\n");
            password = Decode(await session.ReadLineAsync(_stop.Token));
        }

        session.IsAuthenticated = password == script.Password;
        await session.SendAsync(session.IsAuthenticated ? "235 Authentication successful.\r\n" : "535 Authentication Credentials Invalid\r\n");

        static string Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));
    }

    private async Task ReceiveMessageAsync(ServerSession session, ServerScript script)
    {
        var text = new StringBuilder();
        while (await session.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line != ".")
            {
                if (script.Records)
                    text.Append(line).Append("\r\n");
                continue;
            }

            if (script.On is { } on && await on(session, "."))
                return;
            var number = Interlocked.Increment(ref MessageCount);
            if (script.Records)
                Messages.Enqueue(text.ToString());
            await session.SendAsync($"250 Ok 0100019test-{number:x8}-000000\r\n");
            return;
        }

        throw new IOException("the client left in the middle of a message");
    }
}
