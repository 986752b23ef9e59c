// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Trellis.Campaigns;

public sealed class PlanProvisioner(IAmazonSimpleEmailServiceV2 ses)
{
    public Task ApplyAsync(string name, bool regulated) => ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
    {
        ConfigurationSetName = name,
        TlsPolicy = regulated ? TlsPolicy.REQUIRE : TlsPolicy.OPTIONAL, //~ SESA501
    });

    public Task ApplyTextAsync(string name, bool regulated)
    {
        var policy = "optional".ToUpperInvariant();
        if (regulated)
        {
            policy = "REQUIRE";
        }

        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name };
        request.TlsPolicy = policy; //~ SESA501
        return ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    public Task ApplyStrictAsync(string name, bool regulated)
    {
        var policy = TlsPolicy.OPTIONAL;
        if (!regulated)
        {
            return Task.CompletedTask;
        }

        policy = TlsPolicy.REQUIRE;
        var request = new PutConfigurationSetDeliveryOptionsRequest { ConfigurationSetName = name, TlsPolicy = policy };
        return ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }
}
