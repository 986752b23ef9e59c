// uses: aws
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmailV2;

namespace Agency.Gov.Mail;

public abstract record Target
{
    public sealed record Fips : Target;

    public sealed record DualStack : Target;

    public sealed record Standard : Target;
}

public sealed class ClientFactory(AWSCredentials credentials)
{
    public IAmazonSimpleEmailServiceV2 Create(Target target) => target switch
    {
        Target.Fips => Fips(),
        Target.DualStack => DualStack(),
        _ => Standard(),
    };

    private IAmazonSimpleEmailServiceV2 Fips()
    {
        var config = new AmazonSimpleEmailServiceV2Config
        {
            ServiceURL = "http://email-fips.us-gov-west-1.amazonaws.com", //~ SESA401
            AuthenticationRegion = "us-gov-west-1",
        };
        return new AmazonSimpleEmailServiceV2Client(credentials, config);
    }

    private IAmazonSimpleEmailServiceV2 DualStack()
    {
        var config = new AmazonSimpleEmailServiceV2Config
        {
            ServiceURL = "HTTP://email.us-gov-west-1.api.aws/", //~ SESA401
            AuthenticationRegion = "us-gov-west-1",
        };
        return new AmazonSimpleEmailServiceV2Client(credentials, config);
    }

    private IAmazonSimpleEmailServiceV2 Standard() => new AmazonSimpleEmailServiceV2Client(credentials, new AmazonSimpleEmailServiceV2Config
    {
        ServiceURL = "https://email.us-gov-west-1.amazonaws.com",
    });
}
