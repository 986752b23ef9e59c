// uses: aws
using Amazon;
using Amazon.SimpleEmailV2;

namespace Newsletter.Sender;

public static class Clients
{
    public static IAmazonSimpleEmailServiceV2 Create(bool behindSidecar)
    {
        var config = new AmazonSimpleEmailServiceV2Config { RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 5 };
        if (behindSidecar)
        {
            config.UseHttp = true; //~ SESA401
        }
        return new AmazonSimpleEmailServiceV2Client(config);
    }

    public static IAmazonSimpleEmailServiceV2 CreateSecure() => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config
    {
        RegionEndpoint = RegionEndpoint.EUWest1,
        UseHttp = false,
    });
}
