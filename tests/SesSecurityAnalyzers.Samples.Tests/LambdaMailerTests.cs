using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaMailer;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Samples.Tests;

/// <summary>samples/LambdaMailer against a stand-in for Lambda, which speaks its runtime API on loopback.</summary>
public sealed class LambdaMailerTests : IDisposable
{
    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task Sends_a_batch_over_one_connection_and_reports_what_failed()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var answer = await InvokeAsync(Function(server), Batch(("a", Mail("one")), ("b", "no mail"), ("c", Mail("two"))));
        Assert.Equal(("/2018-06-01/runtime/invocation/request-1/response", "b"), (answer.Path, Failed(answer.Body)));
        Assert.Equal((1, 2), (server.Connections, server.MessageCount));
    }

    [Fact]
    public async Task Reports_every_message_where_the_connection_does_not_comply()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        var answer = await InvokeAsync(Function(server), Batch(("a", Mail("one")), ("b", Mail("two"))));
        Assert.Equal("a b", Failed(answer.Body));
        Assert.False(server.SawCredential);
    }

    [Fact]
    public async Task Tells_Lambda_of_a_batch_that_is_none()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var answer = await InvokeAsync(Function(server), "not JSON");
        Assert.Equal("/2018-06-01/runtime/invocation/request-1/error", answer.Path);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Reads_the_credential_from_the_extension()
    {
        using var http = new HttpClient(new Extension());
        var credential = await new SmtpSecret(http, "mail/smtp", "token").ReadAsync(Token);
        Assert.Equal(LoopbackSmtpServer.UserName, credential.UserName);
    }

    private MailFunction Function(LoopbackSmtpServer server) => new(new SesSmtpOptions
    {
        Region = "us-east-1",
        CredentialProvider = _ => ValueTask.FromResult(new SesSmtpCredential(LoopbackSmtpServer.UserName, LoopbackSmtpServer.Password)),
        TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, _authority.Roots),
        Dial = server.DialAsync,
    });

    private static string Mail(string subject) => JsonSerializer.Serialize(new { from = "shop@example.com", to = "customer@example.com", subject, text = "Hello." });

    private static string Batch(params (string Id, string Body)[] records) => JsonSerializer.Serialize(new { Records = records.Select(r => new { messageId = r.Id, body = r.Body }) });

    private static string Failed(string answer) =>
        string.Join(' ', JsonNode.Parse(answer)!["batchItemFailures"]!.AsArray().Select(f => f!["itemIdentifier"]!.GetValue<string>()));

    // One invocation: hands out the event, takes the answer, and stops the loop.
    private static async Task<(string Path, string Body)> InvokeAsync(MailFunction function, string invocation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        stop.CancelAfter(TimeSpan.FromSeconds(60));
        using var lambda = new RuntimeApi(invocation, stop);
        using var http = new HttpClient(lambda);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new LambdaRuntime(http, "runtime.test").RunAsync(function.HandleAsync, stop.Token));
        return Assert.Single(lambda.Answers);
    }

    private sealed class RuntimeApi(string invocation, CancellationTokenSource stop) : HttpMessageHandler
    {
        private bool _handedOut;

        public List<(string Path, string Body)> Answers { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Post)
            {
                Answers.Add((request.RequestUri!.AbsolutePath, await request.Content!.ReadAsStringAsync(cancellationToken)));
                return new HttpResponseMessage(HttpStatusCode.Accepted);
            }

            Assert.Equal("/2018-06-01/runtime/invocation/next", request.RequestUri!.AbsolutePath);
            if (_handedOut)
                await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            _handedOut = true;
            var response = new HttpResponseMessage { Content = new StringContent(invocation) };
            response.Headers.Add("Lambda-Runtime-Aws-Request-Id", "request-1");
            response.Headers.Add("Lambda-Runtime-Deadline-Ms", DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
            return response;
        }
    }

    private sealed class Extension : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("http://localhost:2773/secretsmanager/get?secretId=mail%2Fsmtp", request.RequestUri!.AbsoluteUri);
            Assert.Equal(["token"], request.Headers.GetValues("X-Aws-Parameters-Secrets-Token"));
            var secret = JsonSerializer.Serialize(new { userName = LoopbackSmtpServer.UserName, password = LoopbackSmtpServer.Password });
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(JsonSerializer.Serialize(new { SecretString = secret })) });
        }
    }
}
