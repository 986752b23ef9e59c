using System.Security.Authentication;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Postfix;

public sealed class PostfixTests(PostfixLab lab) : IClassFixture<PostfixLab>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(25)]
    [InlineData(587)]
    [InlineData(2587)]
    [InlineData(465)]
    [InlineData(2465)]
    public async Task Delivers_into_the_mailbox_on_every_port(int port)
    {
        lab.Require();
        var subject = $"port {port} {Guid.NewGuid():N}";
        await using var connection = await SesSmtpConnection.OpenAsync(lab.Options(port, port), Token);

        var reply = await connection.SendAsync(Message(subject), Token);
        var delivered = await lab.DeliveredAsync(subject, Token);

        Assert.Contains("queued as", reply, StringComparison.Ordinal);
        Assert.Equal((SslProtocols.Tls13, RevocationStatus.Good), (connection.Report.Protocol, connection.Report.Revocation));
        Assert.Contains("TLSv1.3", delivered, StringComparison.Ordinal);
        Assert.Contains("(Authenticated sender: labuser@ses.test)", delivered, StringComparison.Ordinal);
        Assert.Contains("\n.dot\n", delivered.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1102, 587, SslProtocols.Tls12)]
    [InlineData(1103, 587, SslProtocols.Tls13)]
    [InlineData(1202, 465, SslProtocols.Tls12)]
    [InlineData(1203, 465, SslProtocols.Tls13)]
    public async Task Sends_where_one_supported_version_is_spoken(int offset, int port, SslProtocols version)
    {
        lab.Require();
        var subject = $"version {version} {Guid.NewGuid():N}";
        await using var connection = await SesSmtpConnection.OpenAsync(lab.Options(offset, port), Token);

        await connection.SendAsync(Message(subject), Token);
        await lab.DeliveredAsync(subject, Token);

        Assert.Equal(version, connection.Report.Protocol);
    }

    [Theory]
    [InlineData(1100, 587)]
    [InlineData(1101, 587)]
    [InlineData(1200, 465)]
    [InlineData(1201, 465)]
    public async Task Refuses_old_versions(int offset, int port)
    {
        lab.Require();

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(lab.Options(offset, port), Token));

        Assert.Equal((SesFailure.TlsVersion, "SESA201", false), (exception.Failure, exception.RuleId, exception.CredentialSent));
    }

    [Theory]
    [InlineData(1103, 587)]
    [InlineData(1203, 465)]
    public async Task Refuses_TLS_13_alone_under_the_edition_of_2018(int offset, int port)
    {
        lab.Require();
        var options = lab.Options(offset, port);
        options.Edition = ProtocolEdition.February2018;

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(options, Token));

        Assert.Equal(SesFailure.TlsVersion, exception.Failure);
    }

    [Theory]
    [InlineData(1001, 587, SesFailure.StartTlsMissing)]
    [InlineData(1001, 465, SesFailure.PlaintextInsteadOfTls)]
    [InlineData(587, 465, SesFailure.PlaintextInsteadOfTls)]
    [InlineData(465, 587, SesFailure.Timeout)]
    public async Task Refuses_a_server_without_TLS_or_in_the_other_mode(int offset, int port, SesFailure failure)
    {
        lab.Require();

        var exception = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(lab.Options(offset, port), Token));

        Assert.Equal((failure, false), (exception.Failure, exception.CredentialSent));
        Assert.NotNull(exception.RuleId);
    }

    [Fact]
    public async Task Authenticates_only_after_TLS_where_AUTH_is_offered_before()
    {
        lab.Require();
        var wire = new List<byte>();
        var options = lab.Options(1002, 587);
        var dial = options.Dial!;
        options.Dial = async (host, port, token) => new WriteRecordingStream(await dial(host, port, token), wire);

        await using (await SesSmtpConnection.OpenAsync(options, Token))
        {
        }

        var sent = System.Text.Encoding.Latin1.GetString([.. wire]);
        Assert.StartsWith("EHLO client.example.com\r\nSTARTTLS\r\n\x16\x03", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("AUTH", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_unknown_root_and_a_wrong_password()
    {
        lab.Require();
        var untrusted = lab.Options(587, 587);
        untrusted.TrustedRoots = null;
        var wrong = lab.Options(587, 587);
        wrong.Password = "not-" + lab.Password;

        var first = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(untrusted, Token));
        var second = await Assert.ThrowsAsync<SesTransportException>(() => SesSmtpConnection.OpenAsync(wrong, Token));

        Assert.Equal(SesFailure.CertificateUntrusted, first.Failure);
        Assert.Equal((SesFailure.AuthenticationFailed, 535), (second.Failure, second.ReplyCode));
        Assert.DoesNotContain(lab.Password, second.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pool_delivers_each_message_once()
    {
        lab.Require();
        var run = Guid.NewGuid().ToString("N");
        await using (var sender = new SesSmtpSender(lab.Options(587, 587)))
            await Task.WhenAll(Enumerable.Range(0, 50).Select(i => sender.SendAsync(Message($"{run} number {i:00}."), Token)));

        for (var i = 0; i < 50; i++)
            await lab.DeliveredAsync($"{run} number {i:00}.", Token);
        Assert.Equal(50, lab.DeliveredCount(run));
    }

    private static MimeKit.MimeMessage Message(string subject)
    {
        var message = TestMessages.Create(subject);
        message.To.Clear();
        message.To.Add(new MimeKit.MailboxAddress("", "inbox@ses.test"));
        return message;
    }

    private sealed class WriteRecordingStream(Stream inner, List<byte> written) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count)
        {
            written.AddRange(buffer.AsSpan(offset, count));
            inner.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            written.AddRange(buffer.Span);
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
