using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Samples.Tests;

/// <summary>The texts that docs/troubleshooting.md is ordered by: real clients say them, in the situation that the page describes.</summary>
public sealed class TroubleshootingTests : IDisposable
{
    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    // What a reader searches for, word for word.
    [Theory]
    [InlineData("The operation has timed out", "465")]
    [InlineData("Cannot determine the frame size", "587")]
    [InlineData("Must issue a STARTTLS command first", "EnableSsl = true")]
    [InlineData("535 Authentication Credentials Invalid", "SMTP password")]
    [InlineData("no longer supports TLS 1.0 and TLS 1.1", "SESA201")]
    [InlineData("Server does not support secure connections", "STARTTLS")]
    [InlineData("The remote certificate is invalid", "SESA301")]
    public void A_text_has_its_section_with_the_answer(string text, string answer)
    {
        var section = Assert.Single(Sections(), s => s.Split('\n')[0].Contains(text, StringComparison.Ordinal));
        Assert.Contains(answer, section, StringComparison.Ordinal);
        Assert.Contains("(rules/SESA", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task System_Net_Mail_times_out_where_the_server_waits_for_TLS()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), IsWrapper = true });
        AssertOnPage(await FailsAsync(server, client => (client.EnableSsl, client.Timeout) = (true, 500)), "The operation has timed out");
    }

    [Fact]
    public async Task TLS_from_the_first_byte_cannot_determine_the_frame_size_where_the_server_begins_in_clear_text()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", server.Port, Token);
        await using var stream = new SslStream(tcp.GetStream());
        AssertOnPage(await Assert.ThrowsAsync<AuthenticationException>(() => stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = CertificateAuthority.SesHost }, Token)), "Cannot determine the frame size");
    }

    // The server's words are SES's own; that the client shows them is what a reader sees.
    [Theory]
    [InlineData("530 Must issue a STARTTLS command first", "Must issue a STARTTLS command first")]
    [InlineData("535 Authentication Credentials Invalid", "Authentication Credentials Invalid")]
    public async Task System_Net_Mail_shows_what_SES_answers(string reply, string text)
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), On = (s, command) => RefuseAsync(s, command, reply) });
        AssertOnPage(await FailsAsync(server, _ => { }), text);
    }

    [Fact]
    public async Task System_Net_Mail_refuses_a_server_without_STARTTLS()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), Capabilities = ["8BITMIME", "AUTH PLAIN LOGIN"] });
        AssertOnPage(await FailsAsync(server, client => client.EnableSsl = true), "Server does not support secure connections");
    }

    [Fact]
    public async Task System_Net_Mail_refuses_a_certificate_that_is_not_trusted()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        AssertOnPage(await FailsAsync(server, client => client.EnableSsl = true), "The remote certificate is invalid");
    }

    private static async Task<bool> RefuseAsync(ServerSession session, string command, string reply)
    {
        if (!command.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase))
            return false;
        await session.SendAsync(reply + "\r\n");
        return true;
    }

    private static Task<Exception> FailsAsync(LoopbackSmtpServer server, Action<SmtpClient> configure) => Task.Run<Exception>(() =>
    {
        using var client = new SmtpClient("127.0.0.1", server.Port);
        configure(client);
        return Assert.ThrowsAny<Exception>(() => client.Send("shop@example.com", "customer@example.com", "Your order", "It is on its way."));
    }, Token);

    private static void AssertOnPage(Exception exception, string text)
    {
        Assert.Contains(text, exception.ToString(), StringComparison.Ordinal);
        Assert.Contains(Sections(), s => s.Split('\n')[0].Contains(text, StringComparison.Ordinal));
    }

    private static string[] Sections() => Regex.Split(File.ReadAllText(Repository.Combine("docs", "troubleshooting.md")), "^## ", RegexOptions.Multiline)[1..];
}
