using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>The offer to use the Verifier's connection, where it is referenced.</summary>
public sealed class SesSmtpConnectionFixTests
{
    // The shape of the Verifier's types; what they do is tested with them.
    private const string Verifier = """


        namespace SesSecurityAnalyzers.Verifier.Connecting
        {
            public sealed class SesSmtpOptions
            {
                public string? Host { get; set; }
                public int Port { get; set; } = 587;
                public string? UserName { get; set; }
                public string? Password { set { } }
            }

            public sealed class SesSmtpConnection : IAsyncDisposable
            {
                public static Task<SesSmtpConnection> OpenAsync(SesSmtpOptions options, CancellationToken cancellationToken = default) => throw null!;
                public Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default) => throw null!;
                public ValueTask DisposeAsync() => default;
            }
        }
        """;

    private static string Mailer(string body, string use = "") => $$"""
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using SesSecurityAnalyzers.Verifier.Connecting;

        public static class Mailer
        {
            public static async Task SendAsync(MimeKit.MimeMessage message, string user, string password, CancellationToken stop)
            {
        {{string.Join('\n', body.Split('\n').Select(line => "        " + line))}}
            }{{use}}
        }
        """ + Verifier;

    [Fact]
    public Task Opens_the_connection_where_the_client_connected() => Fix.ExpectAsync("SESA102",
        Mailer("""
            using var client = new SmtpClient();
            // SES
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2587, SecureSocketOptions.StartTlsWhenAvailable, stop);
            await client.AuthenticateAsync(user, password);
            await client.SendAsync(message, stop); // done
            await client.DisconnectAsync(true);
            """),
        Mailer("""
            // SES
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", Port = 2587, UserName = user, Password = password }, stop);
            await client.SendAsync(message, stop); // done
            """),
        choice: 1);

    [Fact]
    public Task Leaves_a_port_out_that_SES_does_not_serve() => Fix.ExpectAsync("SESA104",
        Mailer("""
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2525, SecureSocketOptions.StartTls);
            await client.AuthenticateAsync(user, password, stop);
            await client.SendAsync(message);
            """),
        Mailer("""
            await using var client = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Host = "email-smtp.us-east-1.amazonaws.com", UserName = user, Password = password });
            await client.SendAsync(message);
            """),
        choice: 1);

    [Theory]
    [InlineData("client.Timeout = 5;")]
    [InlineData("Console.WriteLine(client.Capabilities);")]
    [InlineData("await client.NoOpAsync();")]
    public async Task Is_not_offered_where_the_client_does_more(string more)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([("/project/Mailer.cs", Mailer($"""
            using var client = new SmtpClient();
            await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.None, stop);
            {more}
            await client.AuthenticateAsync(user, password);
            await client.SendAsync(message, stop);
            """))]);
        var diagnostic = Assert.Single(await project.DiagnosticsAsync(cancellation));
        Assert.Equal("SESA101", Assert.Single(await project.ActionsAsync(diagnostic, cancellation)).EquivalenceKey);
    }
}
