using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public sealed class SecretTests : IDisposable
{
    private static readonly string Plain = Convert.ToBase64String(Encoding.ASCII.GetBytes($"\0{LoopbackSmtpServer.UserName}\0{LoopbackSmtpServer.Password}"));
    private static readonly string Login = Convert.ToBase64String(Encoding.ASCII.GetBytes(LoopbackSmtpServer.Password));

    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    public static TheoryData<string, string> Echoes => new()
    {
        { "AUTH", "535 Authentication Credentials Invalid: {line}\r\n" },
        { "AUTH", "454 Temporary authentication failure {line}\r\n" },
        { "AUTH", "235 Welcome {line}\r\n" },
        { "AUTH", "334 {line}\r\n" },
        { "AUTH", "501-{line}\r\n501 {line}\r\n" },
        { "AUTH", "garbage {line}\r\n" },
        { "MAIL", "554 I heard {secret}, {login} and {plain}\r\n" },
        { ".", "554 I heard {secret}, {login} and {plain}\r\n" },
        { ".", "250 I heard {secret}, {login} and {plain}\r\nmore" },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task A_server_that_echoes_the_credential_has_it_neither_thrown_nor_logged(string at, string reply)
    {
        await using var server = new LoopbackSmtpServer(new ServerScript
        {
            Certificate = _authority.Good(),
            On = async (session, line) =>
            {
                if (!line.StartsWith(at, StringComparison.Ordinal))
                    return false;
                session.IsAuthenticated = true;
                await session.SendAsync(reply.Replace("{line}", line).Replace("{secret}", LoopbackSmtpServer.Password).Replace("{login}", Login).Replace("{plain}", Plain));
                return true;
            },
        });
        var log = new RecordingLogger();
        var options = TestMessages.For(server, _authority);
        options.Pool.RetryDelay = TimeSpan.FromMilliseconds(1);
        options.Pool.MaxAttempts = 2;
        await using var sender = new SesSmtpSender(options, log);

        var exception = await Record.ExceptionAsync(() => sender.SendAsync(TestMessages.Create(), Token));

        Assert.True(exception is SesTransportException || reply.StartsWith("235", StringComparison.Ordinal), exception?.ToString());
        AssertNoSecret(exception + "\n" + string.Join('\n', log.Lines));
        Assert.True(exception is null || log.Lines.Count > 0);
    }

    [Fact]
    public void Options_show_no_secret()
    {
        var options = new SesSmtpOptions { Region = "us-east-1", UserName = LoopbackSmtpServer.UserName, Password = LoopbackSmtpServer.Password };

        AssertNoSecret(options.ToString());
        AssertNoSecret(JsonSerializer.Serialize(options, new JsonSerializerOptions { IncludeFields = true }));
        Assert.Equal("email-smtp.us-east-1.amazonaws.com, port 587", options.ToString());
    }

    [Fact]
    public void Validation_shows_no_secret()
    {
        var options = new SesSmtpOptions { Region = "nowhere", Port = 1, UserName = LoopbackSmtpServer.UserName, Password = LoopbackSmtpServer.Password, PasswordFile = "x", LocalDomain = "a b" };

        AssertNoSecret(new SesSmtpOptionsValidator().Validate(null, options).FailureMessage!);
    }

    private static void AssertNoSecret(string text)
    {
        Assert.NotEmpty(text);
        foreach (var secret in new[] { LoopbackSmtpServer.Password, Plain, Login, LoopbackSmtpServer.Password[..16], Login[..24] })
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
    }

    private sealed class RecordingLogger : ILogger<SesSmtpSender>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines)
                Lines.Add(formatter(state, exception) + exception);
        }
    }
}
