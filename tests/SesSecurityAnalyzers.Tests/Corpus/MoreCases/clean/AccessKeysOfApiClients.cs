// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Sample.Keys;

public static class SampleClients
{
    public static IAmazonSimpleEmailService Old() =>
        new AmazonSimpleEmailServiceClient("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", RegionEndpoint.USEast1);

    public static IAmazonSimpleEmailServiceV2 New() =>
        new AmazonSimpleEmailServiceV2Client(new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), RegionEndpoint.USEast1);
}
