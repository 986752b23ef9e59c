using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class ServerAnswerReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4096)]
    public async Task A_flight_reads_the_same_however_it_is_cut(int cut)
    {
        var answer = await ReadAsync(TlsBytes.ServerHello(0x0302, 0xC014), cut);
        Assert.Equal(ServerAnswerKind.ServerHello, answer.Kind);
        Assert.Equal(0x0302, answer.Version);
        Assert.Equal(0xC014, answer.CipherSuite);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tls13_is_read_from_supported_versions(bool retry)
    {
        var answer = await ReadAsync(TlsBytes.ServerHello13(retry));
        Assert.Equal(0x0304, answer.Version);
        Assert.Equal(0x1301, answer.CipherSuite);
        Assert.Equal(0x001D, answer.Group);
        Assert.Equal(retry, answer.IsHelloRetryRequest);
    }

    [Fact]
    public async Task A_warning_before_the_hello_is_passed_over()
    {
        var answer = await ReadAsync([.. TlsBytes.Alert(112, level: 1), .. TlsBytes.ServerHello(0x0303)]);
        Assert.Equal(0x0303, answer.Version);
    }

    [Fact]
    public async Task A_message_may_be_spread_over_records()
    {
        byte[] whole = TlsBytes.ServerHello(0x0301)[5..];
        var answer = await ReadAsync([.. TlsBytes.Record(0x0301, whole[..10]), .. TlsBytes.Record(0x0301, whole[10..])]);
        Assert.Equal(0x0301, answer.Version);
    }

    [Fact]
    public async Task Certificates_staple_and_group_are_kept()
    {
        byte[] hello = TlsBytes.ServerHello(0x0303)[5..^4];
        byte[] certificate = [11, 0, 0, 11, 0, 0, 8, 0, 0, 2, 1, 2, 0, 0, 0];
        byte[] status = [22, 0, 0, 6, 1, 0, 0, 2, 9, 9];
        byte[] exchange = [12, 0, 0, 4, 3, 0, 29, 0];
        byte[] done = [14, 0, 0, 0];
        var answer = await ReadAsync(TlsBytes.Record(0x0303, [.. hello, .. certificate, .. status, .. exchange, .. done]));

        Assert.Equal([[1, 2], []], answer.Certificates);
        Assert.Equal([9, 9], answer.StapledOcsp);
        Assert.Equal(0x001D, answer.Group);
    }

    [Fact]
    public async Task A_first_flight_is_256_KiB_at_most()
    {
        // Tickets of 16,000 bytes, and never a ServerHello.
        byte[] ticket = TlsBytes.Record(0x0303, [4, 0, 0x3E, 0x80, .. new byte[16000]]);
        byte[] endless = [.. Enumerable.Repeat(ticket, 20).SelectMany(r => r)];
        var answer = await ReadAsync(endless);

        Assert.Equal("not TLS: \"a first flight of more than 256 KiB\"", answer.ToString());
    }

    [Fact]
    public async Task An_alert_of_one_byte_is_not_TLS() =>
        Assert.Equal("not TLS: \"\\x02\"", (await ReadAsync([21, 3, 1, 0, 1, 2])).ToString());

    // RFC 8446, section 6; RFC 5246, 7.2; RFC 7507; RFC 7301.
    [Theory]
    [InlineData(0, "close_notify")]
    [InlineData(10, "unexpected_message")]
    [InlineData(20, "bad_record_mac")]
    [InlineData(22, "record_overflow")]
    [InlineData(40, "handshake_failure")]
    [InlineData(42, "bad_certificate")]
    [InlineData(47, "illegal_parameter")]
    [InlineData(48, "unknown_ca")]
    [InlineData(49, "access_denied")]
    [InlineData(50, "decode_error")]
    [InlineData(51, "decrypt_error")]
    [InlineData(70, "protocol_version")]
    [InlineData(71, "insufficient_security")]
    [InlineData(80, "internal_error")]
    [InlineData(86, "inappropriate_fallback")]
    [InlineData(90, "user_canceled")]
    [InlineData(109, "missing_extension")]
    [InlineData(110, "unsupported_extension")]
    [InlineData(112, "unrecognized_name")]
    [InlineData(116, "certificate_required")]
    [InlineData(120, "no_application_protocol")]
    [InlineData(255, "alert")]
    public async Task An_alert_is_told_by_its_registered_name(byte description, string name) =>
        Assert.Equal($"alert {description} {name}", (await ReadAsync(TlsBytes.Alert(description))).ToString());

    // IANA's registry of supported groups; RFC 8446, 4.2.7 and RFC 7919.
    [Theory]
    [InlineData(0, null)]
    [InlineData(23, "secp256r1")]
    [InlineData(24, "secp384r1")]
    [InlineData(25, "secp521r1")]
    [InlineData(29, "x25519")]
    [InlineData(30, "x448")]
    [InlineData(256, "ffdhe2048")]
    [InlineData(257, "ffdhe3072")]
    [InlineData(258, "ffdhe4096")]
    [InlineData(4588, "X25519MLKEM768")]
    [InlineData(4587, "0x11EB")]
    public void A_group_is_told_by_its_registered_name(int group, string? name) => Assert.Equal(name, NamedGroup.Name((ushort)group));

    [Theory]
    [InlineData("1503010002022800", ServerAnswerKind.Alert)]
    [InlineData("8003000001", ServerAnswerKind.Ssl2Error)]
    [InlineData("800b040001", ServerAnswerKind.Ssl2ServerHello)]
    [InlineData("", ServerAnswerKind.Closed)]
    [InlineData("48545450", ServerAnswerKind.NotTls)]
    [InlineData("160301", ServerAnswerKind.NotTls)]
    [InlineData("1603010004020000ff", ServerAnswerKind.Closed)]
    [InlineData("16030100060200000203", ServerAnswerKind.NotTls)]
    [InlineData("1603010008020000040301ffff", ServerAnswerKind.NotTls)]
    [InlineData("160301ffff", ServerAnswerKind.NotTls)]
    public async Task Anything_else_has_a_name(string hex, object kind)
    {
        var answer = await ReadAsync(Convert.FromHexString(hex));
        if (hex == "1603010004020000ff" || hex == "16030100060200000203")
            Assert.True(answer.Kind is ServerAnswerKind.Closed or ServerAnswerKind.NotTls);
        else
            Assert.Equal(kind, answer.Kind);
    }

    [Fact]
    public async Task A_plaintext_answer_is_quoted()
    {
        var answer = await ReadAsync("500 5.5.1 what?\r\n"u8.ToArray());
        Assert.Equal("not TLS: \"500 5.5.1 what?\\r\\n\"", answer.ToString());
    }

    [Fact]
    public async Task Random_bytes_never_throw_and_always_end()
    {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++)
        {
            byte[] bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            if (bytes.Length > 5 && i % 2 == 0)
                (bytes[0], bytes[1], bytes[3], bytes[4], bytes[5]) = (22, 3, 0, (byte)(bytes.Length - 5), 2);
            Assert.NotEqual(ServerAnswerKind.TimedOut, (await ReadAsync(bytes)).Kind);
        }
    }

    private static async Task<ServerAnswer> ReadAsync(byte[] bytes, int cut = 4096) =>
        await new ServerAnswerReader(new CutStream(bytes, cut)).ReadAsync(Token);
}
