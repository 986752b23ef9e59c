using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>CRLs and OCSP (RFC 5280, RFC 6960) over HTTP on loopback.</summary>
internal sealed class RevocationResponder : IDisposable
{
    private readonly CertificateAuthority _authority;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _base;

    public RevocationResponder(CertificateAuthority authority)
    {
        _authority = authority;
        _listener.Start();
        // .NET keeps CRLs by address: a path of its own for each authority.
        _base = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/{Guid.NewGuid():N}";
        _ = ServeAsync();
    }

    public string RootCrl => _base + "/root.crl";

    public string IssuerCrl => _base + "/issuer.crl";

    public string Ocsp => _base + "/ocsp";

    public ConcurrentQueue<string> Requests { get; } = [];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = AnswerAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            var received = new MemoryStream();
            var buffer = new byte[4096];
            string head;
            int end;
            do
            {
                var read = await stream.ReadAsync(buffer, _stop.Token);
                if (read == 0)
                    return;
                received.Write(buffer, 0, read);
                head = Encoding.ASCII.GetString(received.ToArray());
                end = head.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            } while (end < 0);

            var lines = head[..end].Split("\r\n");
            var length = lines.Select(l => l.Split(": ", 2)).Where(h => h[0].Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Select(h => int.Parse(h[1])).FirstOrDefault();
            while (received.Length < end + 4 + length)
                received.Write(buffer, 0, await stream.ReadAsync(buffer, _stop.Token));

            var request = lines[0].Split(' ');
            Requests.Enqueue(request[0] + " " + request[1][(request[1].IndexOf('/', 1) + 1)..].Split('/')[0]);
            var body = request[1] switch
            {
                var p when p.EndsWith("root.crl") => _authority.BuildRootCrl(),
                var p when p.EndsWith("issuer.crl") => _authority.BuildIssuerCrl(),
                var p when p.Contains("/ocsp") => AnswerOcsp(request[0] == "POST" ? received.ToArray()[(end + 4)..] : Convert.FromBase64String(Uri.UnescapeDataString(p[(p.IndexOf("/ocsp/") + 6)..]))),
                _ => [],
            };
            var type = request[1].Contains("/ocsp") ? "application/ocsp-response" : "application/pkix-crl";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), _stop.Token);
            await stream.WriteAsync(body, _stop.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    /// <summary>A basic response (RFC 6960 4.2.1), signed by the issuer itself, for the first certificate that is asked for.</summary>
    private byte[] AnswerOcsp(byte[] request)
    {
        var first = new AsnReader(request, AsnEncodingRules.DER).ReadSequence().ReadSequence();
        while (first.PeekTag().TagClass == TagClass.ContextSpecific)
            first.ReadEncodedValue();
        var certId = first.ReadSequence().ReadSequence().PeekEncodedValue();
        var id = new AsnReader(certId, AsnEncodingRules.DER).ReadSequence();
        id.ReadEncodedValue();
        id.ReadOctetString();
        id.ReadOctetString();
        var serial = Convert.ToHexString(id.ReadIntegerBytes().Span);
        var isRevoked = _authority.Revoked.Any(r => r.TrimStart('0') == serial.TrimStart('0'));

        var data = new AsnWriter(AsnEncodingRules.DER);
        using (data.PushSequence())
        {
            using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
                data.WriteEncodedValue(_authority.Issuer.SubjectName.RawData);
            data.WriteGeneralizedTime(DateTimeOffset.UtcNow, omitFractionalSeconds: true);
            using (data.PushSequence())
            using (data.PushSequence())
            {
                data.WriteEncodedValue(certId.Span);
                if (isRevoked)
                {
                    using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
                        data.WriteGeneralizedTime(DateTimeOffset.UtcNow.AddHours(-1), omitFractionalSeconds: true);
                }
                else
                {
                    data.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 0));
                }

                data.WriteGeneralizedTime(DateTimeOffset.UtcNow.AddMinutes(-5), omitFractionalSeconds: true);
                using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                    data.WriteGeneralizedTime(DateTimeOffset.UtcNow.AddDays(1), omitFractionalSeconds: true);
            }
        }

        var signed = data.Encode();
        var basic = new AsnWriter(AsnEncodingRules.DER);
        using (basic.PushSequence())
        {
            basic.WriteEncodedValue(signed);
            using (basic.PushSequence())
                basic.WriteObjectIdentifier("1.2.840.10045.4.3.2");
            basic.WriteBitString(_authority.IssuerKey.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        }

        var response = new AsnWriter(AsnEncodingRules.DER);
        using (response.PushSequence())
        {
            response.WriteEnumeratedValue(OcspStatus.Successful);
            using (response.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (response.PushSequence())
            {
                response.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                response.WriteOctetString(basic.Encode());
            }
        }

        return response.Encode();
    }

    private enum OcspStatus
    {
        Successful,
    }
}
