// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Fleet.Legacy;

public sealed class SetUpdater(IAmazonSimpleEmailService ses)
{
    private static readonly TlsPolicy Policy = TlsPolicy.Optional;

    public async Task UpdateAsync(string name)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = Policy; //~ SESA501
        await ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, DeliveryOptions = options });
    }

    public async Task UpdateStrictAsync(string name)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = new TlsPolicy("Require");
        await ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, DeliveryOptions = options });
    }
}
