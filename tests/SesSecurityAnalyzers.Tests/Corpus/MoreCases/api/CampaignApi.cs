// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Campaigns.Api;

public sealed class CampaignApi : IDisposable
{
    private readonly AmazonSimpleEmailServiceClient _client;
    private readonly AmazonSimpleEmailServiceClient _local;

    public CampaignApi(AWSCredentials credentials)
    {
        var config = new AmazonSimpleEmailServiceConfig
        {
            RegionEndpoint = RegionEndpoint.EUWest1,
            MaxErrorRetry = 5,
            Timeout = TimeSpan.FromSeconds(20),
        };
        _client = new AmazonSimpleEmailServiceClient(credentials, config);
        _local = new AmazonSimpleEmailServiceClient(credentials, new AmazonSimpleEmailServiceConfig { ServiceURL = "http://localhost:4566" });
    }

    public static AmazonSimpleEmailServiceClient Unencrypted(AWSCredentials credentials)
    {
        var config = new AmazonSimpleEmailServiceConfig { RegionEndpoint = RegionEndpoint.EUWest1 };
        config.UseHttp = true; //~ SESA401
        return new AmazonSimpleEmailServiceClient(credentials, config);
    }

    public static AmazonSimpleEmailServiceClient ByUrl(AWSCredentials credentials, string region)
    {
        var config = new AmazonSimpleEmailServiceConfig { AuthenticationRegion = region };
        config.ServiceURL = $"http://email.{region}.amazonaws.com"; //~ SESA401
        return new AmazonSimpleEmailServiceClient(credentials, config);
    }

    public async Task<string> SendAsync(string to, string subject, string text, CancellationToken cancellation)
    {
        var request = new SendEmailRequest
        {
            Source = "campaigns@example.com",
            Destination = new Destination([to]),
            Message = new Message(new Content(subject), new Body(new Content(text))),
            ConfigurationSetName = "campaigns",
        };
        var response = await _client.SendEmailAsync(request, cancellation);
        return response.MessageId;
    }

    public Task<SendRawEmailResponse> SendRawAsync(Stream mime, CancellationToken cancellation)
    {
        var copy = new MemoryStream();
        mime.CopyTo(copy);
        return _local.SendRawEmailAsync(new SendRawEmailRequest(new RawMessage(copy)), cancellation);
    }

    public void Dispose()
    {
        _client.Dispose();
        _local.Dispose();
    }
}
