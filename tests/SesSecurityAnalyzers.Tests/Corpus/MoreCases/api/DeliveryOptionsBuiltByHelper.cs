// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Clinic.Mail.Setup;

public sealed class SetupJob(IAmazonSimpleEmailService ses)
{
    public async Task RunAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSet = new ConfigurationSet { Name = name } });
            await ses.PutConfigurationSetDeliveryOptionsAsync(new PutConfigurationSetDeliveryOptionsRequest
            {
                ConfigurationSetName = name,
                DeliveryOptions = name.EndsWith("-internal", StringComparison.Ordinal) ? Relaxed() : Strict(),
            });
        }
    }

    private static DeliveryOptions Strict() => new() { TlsPolicy = TlsPolicy.Require };

    private static DeliveryOptions Relaxed()
    {
        var options = new DeliveryOptions();
        options.TlsPolicy = "Optional"; //~ SESA501
        return options;
    }
}
