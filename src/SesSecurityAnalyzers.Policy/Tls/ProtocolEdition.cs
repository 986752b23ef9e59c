namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>An edition of the SES documentation's page on security protocols.</summary>
public enum ProtocolEdition
{
    /// <summary>Today's page: <see href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>.</summary>
    Current,

    /// <summary>The page of February 2018, from which this project was specified.</summary>
    February2018,
}
