// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Brokerage.Endpoints;

public static class Endpoints
{
    private const string DualStack = "http://email.eu-central-1.api.aws";

    public static AmazonSimpleEmailServiceV2Client Fips() => new(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "http://email-fips.us-gov-west-1.amazonaws.com", //~ SESA401
    });

    public static AmazonSimpleEmailServiceClient Dual() => new(new AmazonSimpleEmailServiceConfig
    {
        ServiceURL = DualStack, //~ SESA401
    });

    public static AmazonSimpleEmailServiceClient Secured() => new(new AmazonSimpleEmailServiceConfig
    {
        ServiceURL = DualStack.Replace("http:", "https:"),
    });
}
