// uses: aws
using Amazon;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: sets NAME...");
    return 64;
}

using var ses = new AmazonSimpleEmailServiceV2Client(RegionEndpoint.EUWest1);
var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;

foreach (var name in args)
{
    var create = new CreateConfigurationSetRequest
    {
        ConfigurationSetName = name,
        DeliveryOptions = new DeliveryOptions
        {
            SendingPoolName = "shared",
            TlsPolicy = TlsPolicy.OPTIONAL, //~ SESA501
        },
        TrackingOptions = new TrackingOptions { CustomRedirectDomain = "click.example.com", HttpsPolicy = HttpsPolicy.REQUIRE },
    };
    await ses.CreateConfigurationSetAsync(create, cancellation);

    var pool = new PutConfigurationSetDeliveryOptionsRequest(); //~ SESA501
    pool.ConfigurationSetName = name + "-bulk";
    pool.SendingPoolName = "bulk";
    await ses.PutConfigurationSetDeliveryOptionsAsync(pool, cancellation);

    Console.WriteLine($"{name}: done");
}

return 0;
