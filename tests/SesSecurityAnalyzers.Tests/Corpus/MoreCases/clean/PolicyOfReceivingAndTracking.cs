// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;
using V2 = Amazon.SimpleEmailV2;

namespace Inbound.Setup;

public sealed class InboundSetup(IAmazonSimpleEmailService ses, V2.IAmazonSimpleEmailServiceV2 sesV2)
{
    public Task AddRuleAsync(string ruleSet) => ses.CreateReceiptRuleAsync(new CreateReceiptRuleRequest
    {
        RuleSetName = ruleSet,
        Rule = new ReceiptRule { Name = "all", Enabled = true, TlsPolicy = TlsPolicy.Optional },
    });

    public Task AddSetAsync(string name) => sesV2.CreateConfigurationSetAsync(new V2.Model.CreateConfigurationSetRequest
    {
        ConfigurationSetName = name,
        TrackingOptions = new V2.Model.TrackingOptions { CustomRedirectDomain = "click.example.com", HttpsPolicy = V2.HttpsPolicy.OPTIONAL },
    });
}
