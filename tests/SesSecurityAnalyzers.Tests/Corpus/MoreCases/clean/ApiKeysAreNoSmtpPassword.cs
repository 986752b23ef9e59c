// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;

namespace Keys.Rotation;

public static class ApiClients
{
    public static AmazonSimpleEmailServiceV2Client Create(string secret) =>
        new(new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", secret), RegionEndpoint.USEast1);
}
