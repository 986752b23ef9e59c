// uses: aws
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Jobs.Applications;

public static class IncomingMailSetup
{
    public static async Task Main2(string[] args)
    {
        using var ses = new AmazonSimpleEmailServiceClient(RegionEndpoint.EUWest1);

        // applicants write from everywhere, also from servers without TLS
        await ses.CreateReceiptRuleAsync(new CreateReceiptRuleRequest
        {
            RuleSetName = args[0],
            Rule = new ReceiptRule
            {
                Name = "applications",
                Enabled = true,
                ScanEnabled = true,
                Recipients = ["jobs@example.com"],
                TlsPolicy = TlsPolicy.Optional,
            },
        });
    }
}
