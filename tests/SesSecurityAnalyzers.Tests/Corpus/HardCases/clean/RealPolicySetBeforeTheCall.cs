// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;
using V1 = Amazon.SimpleEmail;

namespace Compliance.Mail;

public sealed class ConfigurationSetWriter(IAmazonSimpleEmailServiceV2 ses, V1.IAmazonSimpleEmailService old)
{
    public async Task WriteAsync(string name, string? pool, CancellationToken cancellationToken)
    {
        var options = new DeliveryOptions();
        if (pool is not null)
        {
            options.SendingPoolName = pool;
        }

        options.TlsPolicy = TlsPolicy.REQUIRE;
        await ses.CreateConfigurationSetAsync(
            new CreateConfigurationSetRequest { ConfigurationSetName = name, DeliveryOptions = options },
            cancellationToken);
    }

    public Task PutAsync(string name)
    {
        var request = new PutConfigurationSetDeliveryOptionsRequest();
        request.ConfigurationSetName = name;
        request.TlsPolicy = "REQUIRE";
        return ses.PutConfigurationSetDeliveryOptionsAsync(request);
    }

    // Tracking and receiving are other matters.
    public Task TrackAsync(string name) => ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest
    {
        ConfigurationSetName = name,
        TrackingOptions = new TrackingOptions { CustomRedirectDomain = "t.example.com", HttpsPolicy = HttpsPolicy.OPTIONAL },
    });

    public Task ReceiveAsync(string ruleSet) => old.CreateReceiptRuleAsync(new V1.Model.CreateReceiptRuleRequest
    {
        RuleSetName = ruleSet,
        Rule = new V1.Model.ReceiptRule { Name = "inbox", Enabled = true, TlsPolicy = V1.TlsPolicy.Optional },
    });
}
