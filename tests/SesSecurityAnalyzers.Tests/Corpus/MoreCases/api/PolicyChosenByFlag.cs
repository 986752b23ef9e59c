// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Gazette.Delivery;

public sealed class DeliverySettings(IAmazonSimpleEmailServiceV2 ses)
{
    private const string Relaxed = "OPTIONAL";

    public Task ApplyAsync(string set, bool strict) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = set,
        TlsPolicy = strict ? TlsPolicy.REQUIRE : TlsPolicy.OPTIONAL, //~ SESA501
    });

    public Task RelaxAsync(string set) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = set,
        TlsPolicy = Relaxed, //~ SESA501
    });

    public Task TightenAsync(string set) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = set,
        TlsPolicy = "REQUIRE",
    });
}
