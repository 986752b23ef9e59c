// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Microsoft.Extensions.DependencyInjection;

namespace Allotment.Web;

public static class Registration
{
    public static IServiceCollection AddSes(this IServiceCollection services)
    {
        services.AddSingleton<IAmazonSimpleEmailService>(_ => new AmazonSimpleEmailServiceClient(new AmazonSimpleEmailServiceConfig
        {
            RegionEndpoint = RegionEndpoint.USEast1,
            UseHttp = true, //~ SESA401
            Timeout = TimeSpan.FromSeconds(10),
        }));
        return services;
    }
}
