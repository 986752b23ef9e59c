namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>What a set of facts is about.</summary>
public enum ConnectionKind
{
    /// <summary>An SMTP client that sends through SES.</summary>
    Smtp,

    /// <summary>A client of the SES API.</summary>
    Api,

    /// <summary>The delivery policy from SES to the receiver.</summary>
    Delivery,
}
