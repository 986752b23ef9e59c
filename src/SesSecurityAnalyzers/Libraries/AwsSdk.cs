using System.Collections.Immutable;
using SesSecurityAnalyzers.Policy.Rules;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>The AWS SDK for .NET, v3 and v4: SES and SESv2.</summary>
internal static class AwsSdk
{
    private static readonly ImmutableArray<SlotValue> PolicyValues = ImmutableArray.Create(
        new SlotValue("OPTIONAL", -1, (int)ReceiverTls.Optional),
        new SlotValue("Optional", -1, (int)ReceiverTls.Optional),
        new SlotValue("REQUIRE", -1, (int)ReceiverTls.Require),
        new SlotValue("Require", -1, (int)ReceiverTls.Require));

    public static readonly LibraryDescription Library = Library("AWS SDK for .NET", ["AWSSDK.SimpleEmail", "AWSSDK.SimpleEmailV2", "AWSSDK.Core"],
        new ClientDescription("SES client configuration", Types("Amazon.SimpleEmail.AmazonSimpleEmailServiceConfig", "Amazon.SimpleEmailV2.AmazonSimpleEmailServiceV2Config"))
        {
            Kind = ConnectionKind.Api,
            Judged = JudgedWhen.Finished,
            Members = Slots(Slot("ServiceURL", FactRole.ServiceUrl), Slot("UseHttp", FactRole.UseHttp)),
        },
        new ClientDescription("SES client", Types("Amazon.SimpleEmail.AmazonSimpleEmailServiceClient", "Amazon.SimpleEmail.IAmazonSimpleEmailService", "Amazon.SimpleEmailV2.AmazonSimpleEmailServiceV2Client", "Amazon.SimpleEmailV2.IAmazonSimpleEmailServiceV2"))
        {
            Kind = ConnectionKind.Api,
            Judged = JudgedWhen.Never,
            IsApiClient = true,
        },
        Delivery("SES delivery options", "Amazon.SimpleEmail.Model.DeliveryOptions", "Amazon.SimpleEmail.TlsPolicy"),
        Delivery("SESv2 delivery options", "Amazon.SimpleEmailV2.Model.DeliveryOptions", "Amazon.SimpleEmailV2.TlsPolicy"),
        Delivery("SESv2 delivery options request", "Amazon.SimpleEmailV2.Model.PutConfigurationSetDeliveryOptionsRequest", "Amazon.SimpleEmailV2.TlsPolicy"));

    private static ClientDescription Delivery(string name, string type, string policyType) => new(name, Types(type))
    {
        Kind = ConnectionKind.Delivery,
        Judged = JudgedWhen.Finished,
        Members = Slots(new FactSlot("TlsPolicy", FactRole.ReceiverPolicy) { Values = PolicyValues, ValueType = policyType }),
    };
}
