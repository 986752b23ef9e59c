using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>A DNS server on loopback that answers from a table; a domain that is not in it does not exist.</summary>
internal sealed class LoopbackDns : IAsyncDisposable
{
    private const ushort A = 1, Mx = 15, Txt = 16, Aaaa = 28, Tlsa = 52;

    private readonly UdpClient _socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, List<(ushort Type, byte[] Data)>> _records = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _failing = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Task _answering;

    public LoopbackDns() => _answering = AnswerAsync();

    public IPEndPoint EndPoint => (IPEndPoint)_socket.Client.LocalEndPoint!;

    /// <summary>Whether questions are heard and not answered.</summary>
    public bool IsSilent { get; set; }

    public LoopbackDns WithMailServer(string domain, int preference, string host) => With(domain, Mx, [(byte)(preference >> 8), (byte)preference, .. Name(host)]);

    public LoopbackDns WithAddress(string host) => With(host, A, [127, 0, 0, 1]);

    public LoopbackDns WithAddress6(string host) => With(host, Aaaa, IPAddress.IPv6Loopback.GetAddressBytes());

    /// <summary>Answers questions for a name with SERVFAIL.</summary>
    public LoopbackDns WithFailure(string name)
    {
        lock (_records)
            _failing.Add(name);
        return this;
    }

    /// <summary>How often the address of a host was asked for.</summary>
    public int Asked(string host) => _asked.GetValueOrDefault(host);

    public LoopbackDns WithText(string name, string text) => With(name, Txt, [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)]);

    public LoopbackDns WithTlsa(string host, int port) => With($"_{port}._tcp.{host}", Tlsa, [3, 1, 1, .. new byte[32]]);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _answering;
        _socket.Dispose();
        _stop.Dispose();
    }

    private LoopbackDns With(string name, ushort type, byte[] data)
    {
        lock (_records)
        {
            if (!_records.TryGetValue(name, out var list))
                _records[name] = list = [];
            list.Add((type, data));
        }

        return this;
    }

    private static byte[] Name(string name) => name.Length == 0 ? [0] : [.. name.Split('.').SelectMany(l => (byte[])[(byte)l.Length, .. Encoding.ASCII.GetBytes(l)]), 0];

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var question = await _socket.ReceiveAsync(_stop.Token);
                if (!IsSilent)
                    await _socket.SendAsync(Answer(question.Buffer), question.RemoteEndPoint, _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private byte[] Answer(byte[] question)
    {
        int at = 12;
        var labels = new List<string>();
        while (question[at] != 0)
        {
            labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
            at += question[at] + 1;
        }

        ushort type = BinaryPrimitives.ReadUInt16BigEndian(question.AsSpan(at + 1));
        byte[] asked = question[12..(at + 5)];
        List<(ushort Type, byte[] Data)>? records;
        bool exists;
        bool fails;
        string name = string.Join('.', labels);
        if (type == A)
            _asked.AddOrUpdate(name, 1, (_, n) => n + 1);
        lock (_records)
        {
            exists = _records.TryGetValue(name, out records);
            fails = _failing.Contains(name);
        }

        var answers = (records ?? []).Where(r => r.Type == type).ToList();
        byte[] message = [question[0], question[1], 0x81, (byte)(fails ? 0x82 : exists ? 0x80 : 0x83), 0, 1, 0, (byte)answers.Count, 0, 0, 0, 0, .. asked];
        return [.. message, .. answers.SelectMany(r => (byte[])[0xC0, 12, 0, (byte)r.Type, 0, 1, 0, 0, 0, 60, (byte)(r.Data.Length >> 8), (byte)r.Data.Length, .. r.Data])];
    }
}
