// uses: aws
using Amazon.SimpleEmailV2;

namespace Raffle.Draws;

public sealed class DrawSender
{
    private readonly IAmazonSimpleEmailServiceV2 _ses = Create("eu-west-1", secure: false);

    public IAmazonSimpleEmailServiceV2 Ses => _ses;

    private static IAmazonSimpleEmailServiceV2 Create(string region, bool secure)
    {
        var scheme = secure ? "https" : "http";
        var config = new AmazonSimpleEmailServiceV2Config
        {
            AuthenticationRegion = region,
            ServiceURL = scheme + "://email." + region + ".amazonaws.com", //~ SESA401
        };
        return new AmazonSimpleEmailServiceV2Client(config);
    }
}
