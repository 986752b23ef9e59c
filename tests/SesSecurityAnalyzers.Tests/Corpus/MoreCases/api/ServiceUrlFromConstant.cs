// uses: aws
using Amazon.SimpleEmailV2;

namespace Harbour.Alerts;

internal static class Endpoints
{
    public const string Ses = "http://email.eu-north-1.api.aws";
}

public sealed class AlertSender
{
    private readonly AmazonSimpleEmailServiceV2Client _client = new(new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = Endpoints.Ses, //~ SESA401
        AuthenticationRegion = "eu-north-1",
    });

    public IAmazonSimpleEmailServiceV2 Client => _client;
}
