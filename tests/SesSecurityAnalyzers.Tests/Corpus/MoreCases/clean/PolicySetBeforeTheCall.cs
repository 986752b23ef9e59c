// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Tax.Returns.Provisioning;

public sealed class ConfigurationSetProvisioner(IAmazonSimpleEmailServiceV2 ses)
{
    public async Task ProvisionAsync(string name, string? pool, CancellationToken ct)
    {
        var delivery = new DeliveryOptions();
        delivery.TlsPolicy = TlsPolicy.REQUIRE;
        if (pool is not null)
        {
            delivery.SendingPoolName = pool;
        }

        await ses.CreateConfigurationSetAsync(
            new CreateConfigurationSetRequest
            {
                ConfigurationSetName = name,
                DeliveryOptions = delivery,
                TrackingOptions = new TrackingOptions { CustomRedirectDomain = "links.example.com", HttpsPolicy = HttpsPolicy.OPTIONAL },
            },
            ct);
    }

    public Task TightenAsync(string name, CancellationToken ct)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name };
        request.TlsPolicy = "REQUIRE";
        return ses.PutConfigurationSetDeliveryOptionsAsync(request, ct);
    }
}
