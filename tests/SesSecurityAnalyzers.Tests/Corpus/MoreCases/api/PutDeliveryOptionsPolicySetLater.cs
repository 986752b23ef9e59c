// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Marketing.PoolMigration;

public static class StrictMigration
{
    public static async Task MoveAsync(IAmazonSimpleEmailServiceV2 ses, IEnumerable<string> sets, string pool)
    {
        foreach (var set in sets)
        {
            var request = new PutConfigurationSetDeliveryOptionsRequest();
            request.ConfigurationSetName = set;
            request.SendingPoolName = pool;
            request.TlsPolicy = TlsPolicy.REQUIRE;
            await ses.PutConfigurationSetDeliveryOptionsAsync(request);
        }
    }

    public static Task ApplyAsync(IAmazonSimpleEmailServiceV2 ses, string set, TlsPolicy policy)
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = policy;
        return ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSetName = set, DeliveryOptions = options });
    }
}
