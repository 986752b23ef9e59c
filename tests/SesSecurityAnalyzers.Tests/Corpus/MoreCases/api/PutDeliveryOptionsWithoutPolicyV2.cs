// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Marketing.PoolMigration;

public static class Migration
{
    public static async Task<int> MoveAsync(IAmazonSimpleEmailServiceV2 ses, IAsyncEnumerable<string> sets, string pool, CancellationToken ct)
    {
        var moved = 0;
        await foreach (var set in sets.WithCancellation(ct))
        {
            Console.WriteLine($"{set} -> {pool}");
            var request = new PutConfigurationSetDeliveryOptionsRequest //~ SESA501
            {
                ConfigurationSetName = set,
                SendingPoolName = pool,
            };

            if (set.StartsWith("otp-", StringComparison.Ordinal))
            {
                request.MaxDeliverySeconds = 300;
            }

            await ses.PutConfigurationSetDeliveryOptionsAsync(request, ct);
            moved++;
        }

        return moved;
    }
}
