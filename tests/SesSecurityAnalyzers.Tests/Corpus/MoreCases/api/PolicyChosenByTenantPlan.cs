// uses: aws
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Saas.Tenants;

public enum Plan
{
    Free,
    Team,
    Enterprise,
}

public sealed record Tenant(string Slug, Plan Plan, string? DedicatedPool);

public sealed class TenantOnboarding
{
    private readonly IAmazonSimpleEmailServiceV2 _ses;

    public TenantOnboarding(IAmazonSimpleEmailServiceV2 ses)
    {
        _ses = ses;
    }

    public async Task OnboardAsync(Tenant tenant)
    {
        var name = $"tenant-{tenant.Slug}";
        await _ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest
        {
            ConfigurationSetName = name,
            DeliveryOptions = new DeliveryOptions
            {
                SendingPoolName = tenant.DedicatedPool ?? "shared",
                TlsPolicy = tenant.Plan == Plan.Enterprise ? TlsPolicy.REQUIRE : TlsPolicy.OPTIONAL, //~ SESA501
            },
            TrackingOptions = new TrackingOptions { CustomRedirectDomain = "click.example.com", HttpsPolicy = HttpsPolicy.OPTIONAL },
        });
    }
}
