// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;
using Microsoft.Extensions.DependencyInjection;

namespace Loyalty.Mail;

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IAmazonSimpleEmailServiceV2>(_ => new AmazonSimpleEmailServiceV2Client(RegionEndpoint.GetBySystemName("eu-south-1")));
        services.AddSingleton<IAmazonSimpleEmailService>(_ => new AmazonSimpleEmailServiceClient(new EnvironmentVariablesAWSCredentials(), RegionEndpoint.EUWest1));
    }

    public static AmazonSimpleEmailServiceV2Client Fips() => new(new AmazonSimpleEmailServiceV2Config
    {
        RegionEndpoint = RegionEndpoint.USEast1,
        UseFIPSEndpoint = true,
        UseHttp = false,
    });

    public static AmazonSimpleEmailServiceV2Client DualStack() => new(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "https://email.eu-west-1.api.aws",
    });

    public static AmazonSimpleEmailServiceClient Unknown(bool http, string url) => new(new AmazonSimpleEmailServiceConfig
    {
        UseHttp = http,
        ServiceURL = url,
    });
}
