// uses: aws
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Generic.Clients;

internal sealed class ClientFactory<TConfig, TClient>(Func<TConfig, TClient> create)
    where TConfig : ClientConfig, new()
{
    public TClient Create(Action<TConfig> configure)
    {
        var config = new TConfig();
        configure(config);
        return create(config);
    }
}

public sealed class Clients
{
    private readonly ClientFactory<AmazonSimpleEmailServiceConfig, AmazonSimpleEmailServiceClient> _first = new(c => new AmazonSimpleEmailServiceClient(c));
    private readonly ClientFactory<AmazonSimpleEmailServiceV2Config, AmazonSimpleEmailServiceV2Client> _second = new(c => new AmazonSimpleEmailServiceV2Client(c));

    public AmazonSimpleEmailServiceClient Plain() => _first.Create(c => c.ServiceURL = "http://email.eu-west-1.amazonaws.com"); //~ SESA401

    public AmazonSimpleEmailServiceClient Secured() => _first.Create(c => c.ServiceURL = "https://email.eu-west-1.amazonaws.com");

    public AmazonSimpleEmailServiceV2Client Local() => _second.Create(c => c.ServiceURL = "http://localhost:9001");
}
