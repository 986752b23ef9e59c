// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Infrastructure.Provisioning;

public sealed class ConfigurationSets(IAmazonSimpleEmailServiceV2 ses)
{
    public async Task CreateAsync(string name, bool strict, CancellationToken cancellation)
    {
        var request = new CreateConfigurationSetRequest
        {
            ConfigurationSetName = name,
            DeliveryOptions = new DeliveryOptions { TlsPolicy = strict ? TlsPolicy.REQUIRE : TlsPolicy.OPTIONAL }, //~ SESA501
        };
        await ses.CreateConfigurationSetAsync(request, cancellation);
    }

    public async Task CreateStrictAsync(string name, CancellationToken cancellation)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = TlsPolicy.REQUIRE;
        await ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSetName = name, DeliveryOptions = options }, cancellation);
    }

    public async Task RelaxAsync(string name, CancellationToken cancellation)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name };
        request.TlsPolicy = TlsPolicy.OPTIONAL; //~ SESA501
        await ses.PutConfigurationSetDeliveryOptionsAsync(request, cancellation);
    }

    public async Task ApplyAsync(string name, TlsPolicy policy, CancellationToken cancellation)
    {
        await ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, TlsPolicy = policy }, cancellation);
    }
}
