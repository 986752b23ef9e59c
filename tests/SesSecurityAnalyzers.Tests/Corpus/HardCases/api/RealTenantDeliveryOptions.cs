// uses: aws
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Tenancy.Provisioning;

public sealed record Tenant(string Id, bool RequiresTls);

public sealed class TenantProvisioner
{
    private readonly IAmazonSimpleEmailService _ses;

    public TenantProvisioner(IAmazonSimpleEmailService ses)
    {
        ArgumentNullException.ThrowIfNull(ses);
        _ses = ses;
    }

    public async Task ProvisionAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var setName = $"tenant-{tenant.Id}";
        await _ses.CreateConfigurationSetAsync(
            new CreateConfigurationSetRequest { ConfigurationSet = new ConfigurationSet { Name = setName } },
            cancellationToken);

        var delivery = new DeliveryOptions();
        delivery.TlsPolicy = tenant.RequiresTls ? TlsPolicy.Require : TlsPolicy.Optional; //~ SESA501

        await _ses.PutConfigurationSetDeliveryOptionsAsync(
            new PutConfigurationSetDeliveryOptionsRequest
            {
                ConfigurationSetName = setName,
                DeliveryOptions = delivery,
            },
            cancellationToken);
    }
}
