// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmailV2;

namespace Archive.Storage
{
    // Not SES: the object store of the archive, in the same rack.
    public sealed class RackStoreConfig : ClientConfig
    {
    }

    public sealed class RackStoreClient(RackStoreConfig config) : AmazonServiceClient
    {
        public RackStoreConfig Settings { get; } = config;
    }
}

namespace Archive.App
{
    using Archive.Storage;

    public sealed class Services : IDisposable
    {
        public RackStoreClient Store { get; } = new(new RackStoreConfig
        {
            UseHttp = true,
            RegionEndpoint = RegionEndpoint.USWest2,
        });

        public AmazonSimpleEmailServiceV2Client Mail { get; } = new(new AmazonSimpleEmailServiceV2Config
        {
            RegionEndpoint = RegionEndpoint.USWest2,
            UseDualstackEndpoint = true,
        });

        public void Dispose()
        {
            Store.Dispose();
            Mail.Dispose();
        }
    }
}
