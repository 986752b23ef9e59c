// uses: aws
using System.Net.Security;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Proxy.Sdk;

public sealed class CheckedFactory : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = { RemoteCertificateValidationCallback = (_, _, _, errors) => errors is SslPolicyErrors.None },
        };
        return new HttpClient(handler);
    }
}

public sealed class Sender
{
    private readonly AmazonSimpleEmailServiceV2Client _client = new(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "https://email.us-east-1.amazonaws.com",
        HttpClientFactory = new CheckedFactory(),
    });

    public async Task<bool> PingAsync()
    {
        using var handler = new HttpClientHandler();
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://email.us-east-1.amazonaws.com") };
        using var response = await http.GetAsync("/");
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> PingUncheckedAsync()
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; //~ SESA301
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://email.us-east-1.amazonaws.com") };
        using var response = await http.GetAsync("/");
        return response.IsSuccessStatusCode;
    }

    public Task<SendEmailResponse> SendAsync(SendEmailRequest request) => _client.SendEmailAsync(request);
}
