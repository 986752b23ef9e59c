// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Restaurant.Infrastructure.Aws;

public static class MailingConfiguration
{
    public static IServiceCollection AddMailingSetup(this IServiceCollection services, IConfiguration configuration)
    {
        var accessKeyId = configuration["AWS:SES:AccessKeyId"] ?? Environment.GetEnvironmentVariable("SES_ACCESS_KEY_ID");
        var secretAccessKey = configuration["AWS:SES:SecretAccessKey"] ?? Environment.GetEnvironmentVariable("SES_SECRET_ACCESS_KEY");
        var region = configuration["AWS:SES:Region"] ?? "ap-southeast-1";

        if (string.IsNullOrWhiteSpace(accessKeyId) || string.IsNullOrWhiteSpace(secretAccessKey))
        {
            Console.WriteLine("Warning: SES configuration is incomplete.");
            return services;
        }

        services.AddSingleton<IAmazonSimpleEmailServiceV2>(_ =>
        {
            var credentials = new BasicAWSCredentials(accessKeyId, secretAccessKey);
            return new AmazonSimpleEmailServiceV2Client(credentials, new AmazonSimpleEmailServiceV2Config
            {
                RegionEndpoint = RegionEndpoint.GetBySystemName(region),
                Timeout = TimeSpan.FromSeconds(10),
                UseHttp = true, //~ SESA401
            });
        });

        return services;
    }
}
