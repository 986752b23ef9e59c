// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;
using V1 = Amazon.SimpleEmail;

namespace Fleet.Provisioning;

public sealed class Provisioner(IAmazonSimpleEmailServiceV2 ses, V1.IAmazonSimpleEmailService old)
{
    public async Task PutAsync(string name)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, MaxDeliverySeconds = 3600 }; //~ SESA501
        await ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    public async Task PutOldAsync(string name)
    {
        await old.PutConfigurationSetDeliveryOptionsAsync(new V1.Model.PutConfigurationSetDeliveryOptionsRequest
        {
            ConfigurationSetName = name,
            DeliveryOptions = new V1.Model.DeliveryOptions(), //~ SESA501
        });
    }

    public async Task PutSetLaterAsync(string name)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, MaxDeliverySeconds = 3600 };
        request.TlsPolicy = TlsPolicy.FindValue("REQUIRE");
        await ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }
}
