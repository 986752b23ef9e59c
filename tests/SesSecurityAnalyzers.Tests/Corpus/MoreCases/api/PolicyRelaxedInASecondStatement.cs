// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Tide.Tables;

public sealed class Provisioning(IAmazonSimpleEmailService ses)
{
    public async Task RunAsync(string set, CancellationToken cancellationToken)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = TlsPolicy.Optional; //~ SESA501
        await ses.PutConfigurationSetDeliveryOptionsAsync(
            new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = set, DeliveryOptions = options },
            cancellationToken);
    }

    public async Task RunStrictAsync(string set, CancellationToken cancellationToken)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = TlsPolicy.Require;
        await ses.PutConfigurationSetDeliveryOptionsAsync(
            new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = set, DeliveryOptions = options },
            cancellationToken);
    }
}
