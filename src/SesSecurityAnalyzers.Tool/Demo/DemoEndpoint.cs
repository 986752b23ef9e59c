using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Tool.Demo;

/// <summary>An endpoint on loopback with good and bad faces, each on a port of its own, so that everything can be tried without an AWS account.</summary>
internal sealed class DemoEndpoint : IAsyncDisposable
{
    private readonly DemoCertificates _certificates = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(DemoFace Face, TcpListener Listener)> _listeners = [];
    private readonly List<Task> _running = [];

    public DemoEndpoint(IEnumerable<DemoFace> faces)
    {
        foreach (var face in faces)
        {
            var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start(64);
            _listeners.Add((face, listener));
            _running.Add(AcceptAsync(face, listener));
        }
    }

    public DemoCertificates Certificates => _certificates;

    public IEnumerable<(DemoFace Face, int Port)> Faces
    {
        get
        {
            foreach (var (face, listener) in _listeners)
                yield return (face, ((IPEndPoint)listener.LocalEndpoint).Port);
        }
    }

    /// <summary>Every command that was received, in clear and inside TLS.</summary>
    public List<string> Received { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_running);
        foreach (var (_, listener) in _listeners)
            listener.Stop();
        _certificates.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync(DemoFace face, TcpListener listener)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(face, await listener.AcceptSocketAsync(_stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(DemoFace face, Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            await using var stream = new NetworkStream(socket, ownsSocket: false);
            try
            {
                if (face.Behaviour == DemoBehaviour.ClearOnWrapper || face.Leg == ConnectionLeg.StartTls)
                    await ServeClearAsync(face, stream);
                else
                    await ServeTlsAsync(face, stream, injected: false);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or AuthenticationException or SocketException)
            {
                // A probe leaves as soon as it knows; that is what a probe does.
            }
        }
    }

    private async Task ServeClearAsync(DemoFace face, NetworkStream stream)
    {
        if (face.Behaviour == DemoBehaviour.Throttled)
        {
            await SendAsync(stream, "421 Too many concurrent SMTP connections\r\n");
            return;
        }

        await SendAsync(stream, "220 email-smtp.amazonaws.com ESMTP SimpleEmailService-demo\r\n");
        var buffer = new byte[4096];
        int held = 0;
        while (true)
        {
            int end;
            while ((end = Array.IndexOf(buffer, (byte)'\n', 0, held)) < 0)
            {
                int read = held < buffer.Length ? await stream.ReadAsync(buffer.AsMemory(held), _stop.Token) : 0;
                if (read == 0)
                    return;
                held += read;
            }

            string line = Encoding.ASCII.GetString(buffer, 0, end).TrimEnd('\r');
            held -= end + 1;
            Buffer.BlockCopy(buffer, end + 1, buffer, 0, held);
            Note(line);
            string verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "STARTTLS" && face.Behaviour != DemoBehaviour.NoStartTls)
            {
                await SendAsync(stream, "220 Ready to start TLS\r\n" + (face.Behaviour == DemoBehaviour.InjectsResponses ? "250-injected\r\n250 AUTH PLAIN\r\n" : ""));
                await ServeTlsAsync(face, stream, injected: held > 0 && face.Behaviour == DemoBehaviour.Injectable);
                return;
            }

            await SendAsync(stream, verb switch
            {
                "EHLO" => "250-email-smtp.amazonaws.com\r\n250-8BITMIME\r\n" + (face.Behaviour == DemoBehaviour.NoStartTls ? "" : "250-STARTTLS\r\n") + "250-AUTH PLAIN LOGIN\r\n250 Ok\r\n",
                "AUTH" when face.Behaviour == DemoBehaviour.AuthInClear => "334 \r\n",
                "*" => "501 Authentication cancelled\r\n",
                "QUIT" => "221 Bye\r\n",
                "NOOP" or "RSET" => "250 Ok\r\n",
                "AUTH" or "MAIL" => "530 Must issue a STARTTLS command first\r\n",
                _ => "502 Command not implemented\r\n",
            });
            if (verb == "QUIT")
                return;
        }
    }

    private async Task ServeTlsAsync(DemoFace face, NetworkStream stream, bool injected)
    {
        if (face.Behaviour == DemoBehaviour.OldTls)
        {
            await OldTlsServer.AnswerAsync(stream, _stop.Token);
            return;
        }

        await using var tls = new SslStream(stream, leaveInnerStreamOpen: true);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            ServerCertificateContext = face.Behaviour switch
            {
                DemoBehaviour.Expired => _certificates.Expired,
                DemoBehaviour.WrongName => _certificates.WrongName,
                DemoBehaviour.SelfSigned => _certificates.SelfSigned,
                _ => _certificates.Good,
            },
        }, _stop.Token);
        if (face.Leg == ConnectionLeg.TlsWrapper)
            await SendAsync(tls, "220 email-smtp.amazonaws.com ESMTP SimpleEmailService-demo\r\n");
        if (injected)
            await SendAsync(tls, "250 Ok\r\n");
        using var reader = new StreamReader(tls, Encoding.ASCII, false, 512, leaveOpen: true);
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            Note(line);
            string verb = line.Split(' ')[0].ToUpperInvariant();
            await SendAsync(tls, verb switch
            {
                "EHLO" => "250-email-smtp.amazonaws.com\r\n250-8BITMIME\r\n250-AUTH PLAIN LOGIN\r\n250 Ok\r\n",
                "QUIT" => "221 Bye\r\n",
                _ => "250 Ok\r\n",
            });
            if (verb == "QUIT")
                return;
        }
    }

    private void Note(string command)
    {
        lock (Received)
            Received.Add(command);
    }

    private Task SendAsync(Stream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text), _stop.Token).AsTask();
}
