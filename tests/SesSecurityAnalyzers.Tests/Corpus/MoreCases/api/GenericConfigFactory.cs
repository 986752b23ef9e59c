// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Platform.Aws;

public static class ConfigExtensions
{
    public static T InRegion<T>(this T config, string region)
        where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        return config;
    }
}

public sealed class MailClients(string region)
{
    private AmazonSimpleEmailServiceClient? _v1;
    private AmazonSimpleEmailServiceV2Client? _v2;

    public AmazonSimpleEmailServiceClient V1 => _v1 ??= new(new AmazonSimpleEmailServiceConfig
    {
        UseHttp = true, //~ SESA401
        MaxErrorRetry = 2,
    }.InRegion(region));

    public AmazonSimpleEmailServiceV2Client V2 => _v2 ??= new(new AmazonSimpleEmailServiceV2Config
    {
        UseHttp = false,
        MaxErrorRetry = 2,
    }.InRegion(region));
}
