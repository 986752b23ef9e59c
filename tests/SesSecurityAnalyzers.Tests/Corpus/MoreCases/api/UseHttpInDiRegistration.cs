// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Microsoft.Extensions.DependencyInjection;

namespace Raffle.Web;

public static class Registration
{
    public static IServiceCollection AddSes(this IServiceCollection services)
    {
        services.AddSingleton<IAmazonSimpleEmailService>(provider =>
        {
            var credentials = provider.GetRequiredService<AWSCredentials>();
            return new AmazonSimpleEmailServiceClient(credentials, new AmazonSimpleEmailServiceConfig
            {
                RegionEndpoint = RegionEndpoint.APSoutheast2,
                UseHttp = true, //~ SESA401
                Timeout = TimeSpan.FromSeconds(10),
            });
        });
        return services;
    }
}
