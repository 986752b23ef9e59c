// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Regional.Campaigns;

public sealed class ClientFactory(string region)
{
    public IAmazonSimpleEmailService CreateV1()
    {
        var config = new AmazonSimpleEmailServiceConfig();
        config.AuthenticationRegion = region;
        config.ServiceURL = $"http://email.{region}.amazonaws.com"; //~ SESA401
        return new AmazonSimpleEmailServiceClient(config);
    }

    public IAmazonSimpleEmailServiceV2 CreateV2() => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "http://email-fips." + RegionEndpoint.USEast1.SystemName + ".amazonaws.com", //~ SESA401
    });

    public IAmazonSimpleEmailServiceV2 CreateOverHttps() => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = $"https://email.{region}.amazonaws.com",
    });
}
