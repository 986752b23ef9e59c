// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Sets.Tracking;

public sealed class Tracking(IAmazonSimpleEmailServiceV2 ses)
{
    public Task CreateAsync(string name) => ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest
    {
        ConfigurationSetName = name,
        TrackingOptions = new TrackingOptions { CustomRedirectDomain = "click.example.com", HttpsPolicy = HttpsPolicy.OPTIONAL },
    });
}
