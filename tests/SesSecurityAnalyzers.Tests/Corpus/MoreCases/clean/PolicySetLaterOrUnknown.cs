// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Sets.Provisioning;

public sealed class Provisioner(IAmazonSimpleEmailServiceV2 ses)
{
    public async Task CreateAsync(string name)
    {
        var options = new DeliveryOptions();
        options.SendingPoolName = "shared";
        options.TlsPolicy = TlsPolicy.REQUIRE;
        await ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSetName = name, DeliveryOptions = options });
    }

    public async Task PutAsync(string name, string policy)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name };
        request.TlsPolicy = policy;
        await ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    public async Task CreateWithoutOptionsAsync(string name) =>
        await ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSetName = name });
}
