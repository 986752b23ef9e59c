// uses: aws
using Amazon.Runtime;
using Amazon.SimpleEmailV2;

namespace Warehouse.Reports;

internal sealed class SesSettings
{
    public string Endpoint { get; init; } = "http://email.ap-southeast-2.amazonaws.com";

    public string Region { get; init; } = "ap-southeast-2";

    public int Retries { get; init; } = 4;
}

public sealed class ReportClient
{
    private readonly SesSettings _settings = new();

    public AmazonSimpleEmailServiceV2Client Open(AWSCredentials credentials)
    {
        var config = new AmazonSimpleEmailServiceV2Config();
        config.ServiceURL = _settings.Endpoint; //~ SESA401
        config.AuthenticationRegion = _settings.Region;
        config.MaxErrorRetry = _settings.Retries;
        return new AmazonSimpleEmailServiceV2Client(credentials, config);
    }

    public AmazonSimpleEmailServiceV2Client OpenEncrypted(AWSCredentials credentials)
    {
        var settings = new SesSettings { Endpoint = "https://email.ap-southeast-2.amazonaws.com" };
        var config = new AmazonSimpleEmailServiceV2Config { ServiceURL = settings.Endpoint, AuthenticationRegion = settings.Region };
        return new AmazonSimpleEmailServiceV2Client(credentials, config);
    }
}
