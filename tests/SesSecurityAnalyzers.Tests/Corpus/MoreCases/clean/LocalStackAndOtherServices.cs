// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Integration.Tests;

public sealed class QueueConfig : ClientConfig
{
}

public static class TestClients
{
    public static IAmazonSimpleEmailService LocalStack() => new AmazonSimpleEmailServiceClient(new AmazonSimpleEmailServiceConfig
    {
        ServiceURL = "http://localhost:4566",
        UseHttp = true,
        AuthenticationRegion = "us-east-1",
    });

    public static IAmazonSimpleEmailServiceV2 SecureUrl() => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "https://email.us-east-1.amazonaws.com",
        UseHttp = true,
    });

    public static QueueConfig Queue() => new() { RegionEndpoint = RegionEndpoint.USEast1, UseHttp = true };

    public static QueueConfig QueueByUrl() => new() { ServiceURL = "http://sqs.us-east-1.amazonaws.com" };
}
