// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Helpers.Config;

public static class Clients
{
    private const string Region = "us-west-2";

    public static IAmazonSimpleEmailService Old() => new AmazonSimpleEmailServiceClient(With(new AmazonSimpleEmailServiceConfig()));

    public static IAmazonSimpleEmailServiceV2 New() => new AmazonSimpleEmailServiceV2Client(With(new AmazonSimpleEmailServiceV2Config { UseDualstackEndpoint = true }));

    public static IAmazonSimpleEmailServiceV2 Plain(bool plain)
    {
        var config = new AmazonSimpleEmailServiceV2Config { RegionEndpoint = RegionEndpoint.GetBySystemName(Region) };
        if (plain)
        {
            config.UseHttp = true; //~ SESA401
        }

        return new AmazonSimpleEmailServiceV2Client(config);
    }

    public static IAmazonSimpleEmailServiceV2 Chosen(bool plain)
    {
        var scheme = plain ? "http" : "https";
        return new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config
        {
            ServiceURL = $"{scheme}://email.{Region}.amazonaws.com", //~ SESA401
        });
    }

    private static T With<T>(T config)
        where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.USWest2;
        config.MaxErrorRetry = 2;
        config.UseHttp = false;
        return config;
    }
}
