// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Helpdesk.Inbound;

// Mail that comes in: our customers' servers are as old as they are.
public sealed class InboundSetup(IAmazonSimpleEmailService ses)
{
    private const string RuleSet = "helpdesk";

    public async Task EnsureAsync(IEnumerable<string> mailboxes)
    {
        await ses.CreateReceiptRuleAsync(new CreateReceiptRuleRequest
        {
            RuleSetName = RuleSet,
            Rule = new ReceiptRule
            {
                Name = "store",
                Enabled = true,
                ScanEnabled = true,
                TlsPolicy = TlsPolicy.Optional,
                Recipients = mailboxes.ToList(),
            },
        });

        await ses.CreateReceiptRuleAsync(new CreateReceiptRuleRequest
        {
            RuleSetName = RuleSet,
            Rule = new ReceiptRule { Name = "bounce-rest", Enabled = true },
        });

        // A set without delivery options: nothing is said about them here.
        await ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest
        {
            ConfigurationSet = new ConfigurationSet { Name = RuleSet },
        });
    }
}
