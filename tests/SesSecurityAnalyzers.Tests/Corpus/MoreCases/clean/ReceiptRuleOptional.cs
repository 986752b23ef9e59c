// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Inbound.Rules;

public sealed class ReceiptRules(IAmazonSimpleEmailService ses)
{
    public Task AddAsync(string ruleSet) => ses.CreateReceiptRuleAsync(new CreateReceiptRuleRequest
    {
        RuleSetName = ruleSet,
        Rule = new ReceiptRule { Name = "store", Enabled = true, TlsPolicy = TlsPolicy.Optional },
    });
}
