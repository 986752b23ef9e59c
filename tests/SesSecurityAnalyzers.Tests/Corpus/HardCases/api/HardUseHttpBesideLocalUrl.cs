// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Lantern.Walks;

public static class SesClients
{
    public static IAmazonSimpleEmailServiceV2 Create(bool local)
    {
        var config = new AmazonSimpleEmailServiceV2Config();
        if (local)
        {
            config.ServiceURL = "http://localhost:4566";
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.EUWest1;
        }

        config.UseHttp = local;
        return new AmazonSimpleEmailServiceV2Client(config);
    }

    public static IAmazonSimpleEmailService CreateByScheme(bool secure)
    {
        var scheme = secure ? "https" : "http";
        var host = secure ? "email.eu-west-1.amazonaws.com" : "localhost:4566";
        return new AmazonSimpleEmailServiceClient(new AmazonSimpleEmailServiceConfig { ServiceURL = $"{scheme}://{host}" });
    }

    public static IAmazonSimpleEmailService CreateByOtherScheme(bool secure)
    {
        var scheme = secure ? "https" : "http";
        return new AmazonSimpleEmailServiceClient(new AmazonSimpleEmailServiceConfig
        {
            ServiceURL = $"{scheme}://email.eu-west-1.amazonaws.com", //~ SESA401
        });
    }
}
