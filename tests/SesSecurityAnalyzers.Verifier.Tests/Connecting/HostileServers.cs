using System.Net;
using System.Net.Sockets;
using System.Text;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

/// <summary>Every server that must be refused before a byte of a credential is sent.</summary>
internal static class HostileServers
{
    private const string Injected = "250-email-smtp.amazonaws.com\r\n250 AUTH PLAIN\r\n";

    // Nothing listens on port 1; a port that was free a moment ago may be another test's the next.
    private const int ClosedPort = 1;

    // Bound and never accepted from: the kernel completes the connection, and nobody answers.
    private static readonly Lazy<int> SilentPort = new(() =>
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    });

    public static IReadOnlyList<HostileServer> All { get; } =
    [
        // STARTTLS
        StartTls("STARTTLS stripped from the EHLO reply", SesFailure.StartTlsMissing, "SESA101", a => new() { Certificate = a.Good(), Capabilities = ["8BITMIME", "AUTH PLAIN LOGIN"] }),
        StartTls("STARTTLS masked in the EHLO reply", SesFailure.StartTlsMissing, "SESA101", a => new() { Certificate = a.Good(), Capabilities = ["8BITMIME", "XXXXXXXX", "AUTH PLAIN LOGIN"] }),
        StartTls("EHLO refused, HELO accepted", SesFailure.StartTlsMissing, "SESA101", a => new() { Certificate = a.Good(), On = Answers(("EHLO", "502 Not implemented\r\n"), ("HELO", "250 Ok\r\n")) }),
        StartTls("STARTTLS answered with 454", SesFailure.StartTlsRejected, "SESA101", a => new() { Certificate = a.Good(), On = Answers(("STARTTLS", "454 TLS not available\r\n")) }),
        StartTls("STARTTLS answered with 502", SesFailure.StartTlsRejected, "SESA101", a => new() { Certificate = a.Good(), On = Answers(("STARTTLS", "502 Not implemented\r\n")) }),
        StartTls("STARTTLS answered with 250", SesFailure.StartTlsRejected, "SESA101", a => new() { Certificate = a.Good(), On = Answers(("STARTTLS", "250 Ok\r\n")) }),
        StartTls("Replies injected behind the 220, same segment", SesFailure.ResponseInjection, "SESA102", a => new() { Certificate = a.Good(), On = Answers(("STARTTLS", "220 Ready\r\n" + Injected)) }),
        StartTls("Replies injected behind the 220, later segment", SesFailure.ResponseInjection, "SESA102", a => new() { Certificate = a.Good(), Handshake = async s => { await Task.Delay(50); await s.SendAsync(Injected); await s.StaySilentAsync(); } }),
        StartTls("220 in two segments, replies injected behind", SesFailure.ResponseInjection, "SESA102", a => new() { Certificate = a.Good(), On = async (s, line) =>
        {
            if (line != "STARTTLS")
                return false;
            await s.SendAsync("22");
            await Task.Delay(30);
            await s.SendAsync("0 Ready\r\n" + Injected);
            return true;
        } }),
        StartTls("Reply to STARTTLS sent ahead", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), On = Answers(("EHLO", "250-email-smtp.amazonaws.com\r\n250 STARTTLS\r\n220 Ready\r\n")) }),
        StartTls("220, then bytes that are not TLS", SesFailure.PlaintextInsteadOfTls, "SESA101", a => new() { Certificate = a.Good(), Handshake = async s => { await s.ReadWireAsync(); await s.SendOnWireAsync([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]); await s.StaySilentAsync(); } }),
        StartTls("220, then close", SesFailure.ConnectionClosed, null, a => new() { Certificate = a.Good(), Handshake = async s => { await s.ReadWireAsync(); throw new IOException("close"); } }),
        StartTls("220, then RST", SesFailure.ConnectionClosed, null, a => new() { Certificate = a.Good(), Handshake = async s => { await s.ReadWireAsync(); s.Reset(); } }),
        StartTls("220, then no TLS", SesFailure.Timeout, null, a => new() { Certificate = a.Good(), Handshake = s => s.ReadWireUntilEndAsync() }),

        // The greeting and the first EHLO
        StartTls("Silence (a TLS Wrapper port, or a tarpit)", SesFailure.Timeout, "SESA103", a => new() { Certificate = a.Good(), Greeting = s => s.StaySilentAsync() }),
        StartTls("Greeting dripped byte by byte", SesFailure.Timeout, "SESA103", a => new() { Certificate = a.Good(), Greeting = s => DripAsync(s, "220 " + new string('x', 200)) }),
        StartTls("Greeting in an endless line", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), Greeting = s => FloodAsync(s, "220 ", new string('x', 1000)) }),
        StartTls("Greeting of endless lines", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), Greeting = s => FloodAsync(s, "", "220-spam\r\n") }),
        StartTls("Greeting that is not SMTP", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), Greeting = s => s.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n") }),
        StartTls("Two greetings at once", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), Greeting = s => s.SendAsync("220 one\r\n220 two\r\n") }),
        StartTls("Greeting 421", SesFailure.Throttled, null, a => new() { Certificate = a.Good(), Greeting = s => s.SendAsync("421 Too many concurrent SMTP connections\r\n") }),
        StartTls("Greeting 554", SesFailure.ServiceRefused, null, a => new() { Certificate = a.Good(), Greeting = s => s.SendAsync("554 No SMTP service here\r\n") }),
        StartTls("Immediate close", SesFailure.ConnectionClosed, null, a => new() { Certificate = a.Good(), Greeting = _ => throw new IOException("close") }),
        StartTls("Immediate RST", SesFailure.ConnectionClosed, null, a => new() { Certificate = a.Good(), Greeting = s => { s.Reset(); return Task.CompletedTask; } }),
        StartTls("EHLO reply of endless lines", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), On = (s, _) => FloodAsync(s, "", "250-X\r\n") }),
        StartTls("EHLO reply with two codes", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), On = Answers(("EHLO", "250-one\r\n354 STARTTLS\r\n")) }),

        // TLS
        StartTls("TLS alert 40 (handshake_failure)", SesFailure.TlsHandshake, null, a => new() { Certificate = a.Good(), Handshake = s => AlertAsync(s, 40) }),
        StartTls("TLS alert 70 (protocol_version)", SesFailure.TlsVersion, "SESA201", a => new() { Certificate = a.Good(), Handshake = s => AlertAsync(s, 70) }),
        StartTls("Server chooses SSL 3.0", SesFailure.TlsVersion, "SESA201", a => new() { Certificate = a.Good(), Handshake = s => ChooseAsync(s, 0) }),
        StartTls("Server chooses TLS 1.0", SesFailure.TlsVersion, "SESA201", a => new() { Certificate = a.Good(), Handshake = s => ChooseAsync(s, 1) }),
        StartTls("Server chooses TLS 1.1", SesFailure.TlsVersion, "SESA201", a => new() { Certificate = a.Good(), Handshake = s => ChooseAsync(s, 2) }),
        Wrapper("Server chooses TLS 1.0", SesFailure.TlsVersion, "SESA201", a => new() { Certificate = a.Good(), Handshake = s => ChooseAsync(s, 1) }),
        Wrapper("Plaintext greeting (a STARTTLS port)", SesFailure.PlaintextInsteadOfTls, "SESA103", a => new() { Certificate = a.Good(), Handshake = _ => Task.CompletedTask }),
        Wrapper("TLS alert 40 (handshake_failure)", SesFailure.TlsHandshake, null, a => new() { Certificate = a.Good(), Handshake = s => AlertAsync(s, 40) }),
        Wrapper("Silence after the ClientHello", SesFailure.Timeout, null, a => new() { Certificate = a.Good(), Handshake = s => s.ReadWireUntilEndAsync() }),
        Wrapper("Handshake dripped byte by byte", SesFailure.Timeout, null, a => new() { Certificate = a.Good(), Handshake = async s => { await s.ReadWireAsync(); await DripAsync(s, "\x16\x03\x03\x40\x00" + new string('x', 200)); } }),
        Wrapper("Immediate close", SesFailure.ConnectionClosed, null, a => new() { Certificate = a.Good(), Handshake = async s => { await s.ReadWireAsync(); throw new IOException("close"); } }),

        // The certificate
        .. BothModes("Certificate expired", SesFailure.CertificateExpired, "SESA301", a => a.Expired()),
        .. BothModes("Certificate not yet valid", SesFailure.CertificateNotYetValid, "SESA301", a => a.NotYetValid()),
        .. BothModes("Certificate for another region's name", SesFailure.CertificateName, "SESA303", a => a.WrongName()),
        .. BothModes("Name as common name only", SesFailure.CertificateName, "SESA303", a => a.CommonNameOnly()),
        .. BothModes("Names that cannot be read", SesFailure.CertificateName, "SESA303", a => a.UnreadableNames()),
        .. BothModes("Uses that cannot be read", SesFailure.CertificateInvalid, "SESA301", a => a.UnreadableUses()),
        .. BothModes("Names with control characters", SesFailure.CertificateName, "SESA303", a => a.NamesWithControlCharacters()),
        .. BothModes("Certificate self-signed", SesFailure.CertificateUntrusted, "SESA301", _ => CertificateAuthority.SelfSigned()),
        .. BothModes("Unknown root", SesFailure.CertificateUntrusted, "SESA301", a => a.Good(), o => o.TrustedRoots = null),
        .. BothModes("Intermediate not sent", SesFailure.CertificateChainIncomplete, "SESA301", a => a.WithoutIntermediate()),
        .. BothModes("RSA key of 1024 bits", SesFailure.CertificateWeak, "SESA301", a => a.WeakKey(), bySServer: true),
        .. BothModes("Signed with SHA-1", SesFailure.CertificateWeak, "SESA301", a => a.SignedWithSha1(), bySServer: true),
        .. BothModes("Certificate for clients", SesFailure.CertificateInvalid, "SESA301", a => a.ForClients()),
        .. BothModes("Revoked by CRL", SesFailure.CertificateRevoked, "SESA302", a => a.RevokedByCrl()),
        .. BothModes("Revoked by OCSP", SesFailure.CertificateRevoked, "SESA302", a => a.RevokedByOcsp()),
        .. BothModes("OCSP responder that cannot be read", SesFailure.CertificateRevocationUnknown, "SESA302", a => a.UnreadableResponder()),
        .. BothModes("CRL behind several distribution points, at a closed port", SesFailure.CertificateRevocationUnknown, "SESA302", a => a.ManyDistributionPoints(new Uri($"http://127.0.0.1:{ClosedPort}/{Guid.NewGuid():N}.crl"))),
        .. BothModes("CRL at a closed port", SesFailure.CertificateRevocationUnknown, "SESA302", a => a.Issue(CertificateAuthority.SesHost, crlAddress: new Uri($"http://127.0.0.1:{ClosedPort}/{Guid.NewGuid():N}.crl"))),
        .. BothModes("CRL server gives no answer", SesFailure.CertificateRevocationUnknown, "SESA302", a => a.Issue(CertificateAuthority.SesHost, crlAddress: new Uri($"http://127.0.0.1:{SilentPort.Value}/{Guid.NewGuid():N}.crl")), o => o.RevocationTimeout = TimeSpan.FromMilliseconds(500)),

        // Inside TLS
        StartTls("Other capabilities inside TLS: no AUTH", SesFailure.AuthenticationNotOffered, null, a => new() { Certificate = a.Good(), CapabilitiesInTls = ["8BITMIME"] }),
        StartTls("Other capabilities inside TLS: CRAM-MD5 only", SesFailure.AuthenticationNotOffered, null, a => new() { Certificate = a.Good(), CapabilitiesInTls = ["AUTH CRAM-MD5 NTLM"] }),
        StartTls("EHLO inside TLS refused, HELO accepted", SesFailure.ServiceRefused, null, a => new() { Certificate = a.Good(), On = async (s, line) =>
        {
            if (!s.IsEncrypted || line.StartsWith("QUIT", StringComparison.Ordinal))
                return false;
            await s.SendAsync(line.StartsWith("HELO", StringComparison.Ordinal) ? "250 Ok\r\n" : "502 Not implemented\r\n");
            return true;
        } }),
        Wrapper("Greeting inside TLS in an endless line", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), IsWrapper = true, Greeting = s => FloodAsync(s, "220 ", new string('x', 1000)) }),
        Wrapper("No greeting inside TLS", SesFailure.Timeout, null, a => new() { Certificate = a.Good(), IsWrapper = true, Greeting = s => s.StaySilentAsync() }),
        StartTls("EHLO reply inside TLS, then more", SesFailure.ProtocolViolation, null, a => new() { Certificate = a.Good(), On = async (s, line) =>
        {
            if (!s.IsEncrypted || !line.StartsWith("EHLO", StringComparison.Ordinal))
                return false;
            await s.SendAsync("250-one\r\n250 AUTH PLAIN\r\n235 Authentication successful.\r\n");
            return true;
        } }),
    ];

    public static async Task AlertAsync(ServerSession session, byte description)
    {
        await session.ReadWireAsync();
        await session.SendOnWireAsync([0x15, 0x03, 0x03, 0, 2, 2, description]);
        await session.ReadWireUntilEndAsync();
    }

    private static HostileServer StartTls(string name, SesFailure failure, string? rule, Func<CertificateAuthority, ServerScript> script) => new(name, 587, script, failure, rule);

    private static HostileServer Wrapper(string name, SesFailure failure, string? rule, Func<CertificateAuthority, ServerScript> script) =>
        new(name, 465, a =>
        {
            var s = script(a);
            return new ServerScript { Certificate = s.Certificate, IsWrapper = true, Greeting = s.Greeting, Handshake = s.Handshake, On = s.On };
        }, failure, rule);

    private static IEnumerable<HostileServer> BothModes(string name, SesFailure failure, string rule, Func<CertificateAuthority, ServerCertificate> certificate,
        Action<SesSmtpOptions>? adjust = null, bool bySServer = false)
    {
        foreach (var port in (int[])[587, 465])
        {
            yield return new HostileServer(name, port, a =>
            {
                var shown = certificate(a);
                return new ServerScript { Certificate = shown, IsWrapper = port == 465, Handshake = bySServer ? s => OpenSslServer.TerminateAsync(s, shown) : null };
            }, failure, rule, adjust);
        }
    }

    private static Func<ServerSession, string, Task<bool>> Answers(params (string Verb, string Reply)[] answers) => async (session, line) =>
    {
        foreach (var (verb, reply) in answers)
        {
            if (line.StartsWith(verb, StringComparison.Ordinal))
            {
                await session.SendAsync(reply);
                return true;
            }
        }

        return false;
    };

    private static async Task DripAsync(ServerSession session, string text)
    {
        foreach (var c in text)
        {
            await session.SendOnWireAsync(Encoding.Latin1.GetBytes([c]));
            await Task.Delay(40, session.Stop);
        }
    }

    private static async Task<bool> FloodAsync(ServerSession session, string first, string again)
    {
        await session.SendAsync(first);
        // Bounded, so that a client that swallowed it all would end in another failure.
        for (var i = 0; i < 20_000; i++)
            await session.SendAsync(again, session.Stop);
        throw new IOException("the client swallowed it all");
    }

    /// <summary>A ServerHello of an old version.</summary>
    private static async Task ChooseAsync(ServerSession session, byte minor)
    {
        await session.ReadWireAsync();
        var hello = new byte[5 + 4 + 38];
        byte[] head = [0x16, 0x03, minor, 0, 42, 0x02, 0, 0, 38, 0x03, minor];
        head.CopyTo(hello, 0);
        // 32 bytes of random, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
        hello[^3] = 0x00;
        hello[^2] = 0x2f;
        await session.SendOnWireAsync(hello);
        await session.ReadWireUntilEndAsync();
    }
}
