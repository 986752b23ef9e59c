// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Booking.Web;

public static class AwsSetup
{
    public static IServiceCollection AddSes(this IServiceCollection services, IHostEnvironment environment)
    {
        return services.AddSingleton<IAmazonSimpleEmailService>(_ =>
        {
            var config = new AmazonSimpleEmailServiceConfig { MaxErrorRetry = 5 };
            if (environment.IsDevelopment())
            {
                // docker compose up localstack
                config.ServiceURL = "http://localhost:4566";
                config.UseHttp = true;
                config.AuthenticationRegion = "eu-north-1";
                return new AmazonSimpleEmailServiceClient("test", "test", config);
            }

            config.RegionEndpoint = RegionEndpoint.EUNorth1;
            return new AmazonSimpleEmailServiceClient(config);
        });
    }
}
