// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;
using V1 = Amazon.SimpleEmail;

namespace Pools.Setup;

public sealed class PoolSetup(IAmazonSimpleEmailServiceV2 ses, V1.IAmazonSimpleEmailService sesV1)
{
    public async Task AssignAsync(string set, string pool)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest(); //~ SESA501
        request.ConfigurationSetName = set;
        request.SendingPoolName = pool;
        await ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    public async Task AssignAndRequireAsync(string set, string pool)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = set, SendingPoolName = pool };
        request.TlsPolicy = TlsPolicy.REQUIRE;
        await ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    public Task ResetV1Async(string set) => sesV1.PutConfigurationSetDeliveryOptionsAsync(new V1.Model.PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = set,
        DeliveryOptions = new V1.Model.DeliveryOptions(), //~ SESA501
    });
}
