// uses: aws
using Amazon;
using Amazon.SimpleEmailV2;

namespace Brokerage.Flags;

public static class Clients
{
    public static AmazonSimpleEmailServiceV2Client Reset()
    {
        var config = new AmazonSimpleEmailServiceV2Config { RegionEndpoint = RegionEndpoint.EUWest2, UseHttp = true };
        config.UseHttp = false;
        return new AmazonSimpleEmailServiceV2Client(config);
    }

    public static AmazonSimpleEmailServiceV2Client Kept()
    {
        var config = new AmazonSimpleEmailServiceV2Config { RegionEndpoint = RegionEndpoint.EUWest2 };
        config.MaxErrorRetry = 2;
        config.UseHttp = !false; //~ SESA401
        return new AmazonSimpleEmailServiceV2Client(config);
    }
}
