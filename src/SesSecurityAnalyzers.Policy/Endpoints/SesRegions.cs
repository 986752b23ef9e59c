using System;
using System.Collections.Generic;

namespace SesSecurityAnalyzers.Policy.Endpoints;

/// <summary>The regions in which SES answers SMTP, as the AWS General Reference lists them.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/general/latest/gr/ses.html"/>. Lists age: <see cref="AsOf"/> says how old this one is.</remarks>
public static class SesRegions
{
    /// <summary>The month of the list.</summary>
    public const string AsOf = "2026-08";

    private static readonly HashSet<string> FipsRegions = new(StringComparer.OrdinalIgnoreCase)
    {
        "us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "us-gov-west-1", "us-gov-east-1",
    };

    private static readonly HashSet<string> SmtpRegions = new(FipsRegions, StringComparer.OrdinalIgnoreCase)
    {
        "ap-south-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-southeast-1", "ap-southeast-2",
        "eu-central-1", "eu-west-1", "eu-west-2", "eu-west-3", "eu-north-1", "sa-east-1",
    };

    /// <summary>The regions with an SMTP endpoint.</summary>
    public static IReadOnlyCollection<string> WithSmtp => SmtpRegions;

    /// <summary>Whether SES answers SMTP in the region.</summary>
    /// <param name="region">The region, such as <c>eu-west-1</c>; case does not matter.</param>
    public static bool HasSmtp(string region) => SmtpRegions.Contains(region);

    /// <summary>Whether SES answers SMTP with FIPS 140 cryptography in the region.</summary>
    /// <param name="region">The region, such as <c>us-east-1</c>; case does not matter.</param>
    public static bool HasFipsSmtp(string region) => FipsRegions.Contains(region);
}
