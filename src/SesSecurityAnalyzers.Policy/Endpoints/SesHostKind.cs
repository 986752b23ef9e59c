namespace SesSecurityAnalyzers.Policy.Endpoints;

/// <summary>What a host name stands for, seen from Amazon SES.</summary>
public enum SesHostKind
{
    /// <summary>Too little of the name is known to say.</summary>
    Unknown,

    /// <summary>A name of somebody else.</summary>
    Foreign,

    /// <summary>A regional SMTP endpoint: plain, FIPS, dual-stack, China, or an interface endpoint.</summary>
    Smtp,

    /// <summary>A Mail Manager ingress endpoint.</summary>
    MailManager,

    /// <summary>The HTTPS API.</summary>
    Api,

    /// <summary>The host that receives mail for SES (an MX target).</summary>
    Inbound,

    /// <summary>The host that receives bounces for a custom MAIL FROM domain (an MX target).</summary>
    Feedback,

    /// <summary>The name in the SMTP greeting, <c>email-smtp.amazonaws.com</c>; it is no endpoint.</summary>
    GreetingName,

    /// <summary>A name that belongs to SES but is misspelt.</summary>
    Malformed,
}
