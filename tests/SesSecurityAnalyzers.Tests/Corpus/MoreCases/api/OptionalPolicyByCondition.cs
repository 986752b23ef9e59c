// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Fleet.Sets;

public sealed class SetUpdater(IAmazonSimpleEmailServiceV2 ses)
{
    public Task UpdateAsync(string name, bool strict) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = name,
        TlsPolicy = strict ? TlsPolicy.REQUIRE : TlsPolicy.OPTIONAL, //~ SESA501
    });

    public Task UpdateStrictAsync(string name, bool pooled) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = name,
        TlsPolicy = TlsPolicy.REQUIRE,
        SendingPoolName = pooled ? "pool" : null,
    });
}
