namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>The TLS policy of a configuration set for delivery from SES to the receiver.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeliveryOptions.html"/>.</remarks>
public enum ReceiverTls
{
    /// <summary>Plaintext where the receiver offers no TLS. What holds where nothing is set.</summary>
    Optional,

    /// <summary>No delivery without TLS.</summary>
    Require,
}
