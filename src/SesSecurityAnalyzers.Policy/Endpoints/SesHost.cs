using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Policy.Endpoints;

/// <summary>A host name read as Amazon SES names its hosts.</summary>
/// <remarks>
/// The suffix is anchored, case does not matter, and one trailing dot is dropped. A name with holes counts when what is known of it decides.
/// See <see href="https://docs.aws.amazon.com/general/latest/gr/ses.html"/>,
/// <see href="https://docs.aws.amazon.com/ses/latest/dg/send-email-set-up-vpc-endpoints.html"/> and
/// <see href="https://docs.aws.amazon.com/ses/latest/dg/eb-ingress.html"/>. Immutable, so safe on any thread.
/// </remarks>
public sealed class SesHost
{
    private const string MailManager = "mail-manager-smtp";

    private static readonly Regex RegionShape = new(@"^[a-z]{2,4}(-[a-z]+)+-\d+$", RegexOptions.CultureInvariant);
    private static readonly Regex LooseRegion = new(@"([a-z]{2,4})-?(gov-?)?(north|south|east|west|central|northeast|southeast|northwest|southwest)-?(\d)", RegexOptions.CultureInvariant);

    private SesHost(HostText text, SesHostKind kind, string? region = null, bool isFips = false, bool isVpc = false, bool isChina = false, bool isSovereign = false)
    {
        Text = text;
        Kind = kind;
        Region = region;
        IsFips = isFips;
        IsInterfaceEndpoint = isVpc;
        IsChina = isChina;
        IsSovereign = isSovereign;
    }

    /// <summary>The name as it was given.</summary>
    public HostText Text { get; }

    /// <summary>What the name stands for.</summary>
    public SesHostKind Kind { get; }

    /// <summary>The region in the name, or <see langword="null"/> where there is none or it is not known.</summary>
    public string? Region { get; }

    /// <summary>Whether it is a FIPS endpoint.</summary>
    public bool IsFips { get; }

    /// <summary>Whether it is an interface VPC endpoint.</summary>
    public bool IsInterfaceEndpoint { get; }

    /// <summary>Whether it has the suffix of the China partition, for which AWS documents no SES endpoints.</summary>
    public bool IsChina { get; }

    /// <summary>Whether it has the suffix of the European Sovereign Cloud, where SES has its API and Mail Manager but no SMTP endpoint.</summary>
    public bool IsSovereign { get; }

    /// <summary>Whether the name belongs to SES, endpoint or not.</summary>
    public bool BelongsToSes => Kind is not (SesHostKind.Unknown or SesHostKind.Foreign);

    /// <summary>Whether an SES SMTP endpoint answers at the name, as far as it is known.</summary>
    public bool AnswersSmtp => Kind switch
    {
        SesHostKind.MailManager => true,
        SesHostKind.Smtp => IsChina || !IsSovereign && (Region is null || (IsFips ? SesRegions.HasFipsSmtp(Region) : SesRegions.HasSmtp(Region))),
        _ => false,
    };

    /// <summary>The SMTP endpoint that was probably meant, where the region makes that clear.</summary>
    public string? SuggestedEndpoint => Region is not null && SesRegions.HasSmtp(Region) && !IsChina && Kind != SesHostKind.MailManager
        ? $"email-smtp{(IsFips && SesRegions.HasFipsSmtp(Region) ? "-fips" : "")}.{Region}.amazonaws.com"
        : null;

    /// <summary>Reads a host name without holes.</summary>
    public static SesHost Parse(string host) => Parse(new HostText(host));

    /// <summary>Reads a host name. Never throws: a name that is not SES's is <see cref="SesHostKind.Foreign"/>.</summary>
    public static SesHost Parse(HostText host)
    {
        var text = host.WithoutDot.Text.ToLowerInvariant();
        if (StripSuffix(text, ".amazonses.com") is { } ses)
            return ReadSesDomain(host, ses);
        if (StripSuffix(text, ".vpce.amazonaws.com") is { } vpce)
            return ReadInterfaceEndpoint(host, vpce);
        if (StripSuffix(text, ".amazonaws.com") is { } aws)
            return Read(host, aws);
        if (StripSuffix(text, ".amazonaws.com.cn") is { } china)
            return Read(host, china, isChina: true);
        if (StripSuffix(text, ".api.aws") is { } dual)
            return Read(host, dual);
        if (StripSuffix(text, ".amazonaws.eu") is { } sovereign)
            return Read(host, sovereign, isSovereign: true);
        return new SesHost(host, MayEndInAwsSuffix(text) ? SesHostKind.Unknown : SesHostKind.Foreign);
    }

    private static string? StripSuffix(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : null;

    // A name whose end is unknown may still turn out to be one of AWS's.
    private static bool MayEndInAwsSuffix(string text)
    {
        if (!HasHole(text))
            return false;
        var tail = AfterLastHole(text);
        foreach (var suffix in new[] { ".amazonses.com", ".amazonaws.com", ".amazonaws.com.cn", ".api.aws", ".amazonaws.eu" })
        {
            if (suffix.EndsWith(tail, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static SesHost Read(HostText host, string name, bool isChina = false, bool isSovereign = false)
    {
        if (name == MailManager || name.EndsWith("." + MailManager, StringComparison.Ordinal))
            return new SesHost(host, SesHostKind.MailManager, isFips: name.Contains(".fips."), isChina: isChina);

        var labels = name.Split('.');
        if (labels.Length == 2 && IsRegion(labels[1], out var region) && KindOf(labels[0]) is { } kind)
        {
            return isSovereign && region is not null && !region.StartsWith("eusc-", StringComparison.Ordinal)
                ? Misspelt(host, name)
                : new SesHost(host, kind, region, labels[0].EndsWith("-fips", StringComparison.Ordinal), isChina: isChina, isSovereign: isSovereign);
        }

        if (!isChina && name == "email-smtp")
            return new SesHost(host, SesHostKind.GreetingName);
        if (Array.Exists(labels, IsSmtpFamily))
            return Misspelt(host, name, isChina);
        if (!HasHole(labels[0]))
            return new SesHost(host, MayEndInMailManager(name, labels) ? SesHostKind.Unknown : SesHostKind.Foreign);
        var isSmtp = labels.Length == 2 && labels[0].StartsWith("email-smtp", StringComparison.Ordinal) && IsRegion(labels[1], out _);
        return new SesHost(host, isSmtp ? SesHostKind.Smtp : SesHostKind.Unknown, isChina: isChina, isSovereign: isSovereign);
    }

    private static SesHostKind? KindOf(string label) => label switch
    {
        "email-smtp" or "email-smtp-fips" => SesHostKind.Smtp,
        "email" or "email-fips" => SesHostKind.Api,
        "inbound-smtp" => SesHostKind.Inbound,
        "feedback-smtp" => SesHostKind.Feedback,
        _ => null,
    };

    private static SesHost ReadInterfaceEndpoint(HostText host, string name)
    {
        var labels = name.Split('.');
        if (labels.Contains(MailManager))
            return new SesHost(host, SesHostKind.MailManager, isFips: labels.Contains("fips"), isVpc: true);
        if (labels.Length >= 3 && IsRegion(labels[labels.Length - 1], out var region)
            && labels[labels.Length - 2] is var service && KindOf(service) is { } kind and (SesHostKind.Smtp or SesHostKind.Api))
        {
            return new SesHost(host, kind, region, service.EndsWith("-fips", StringComparison.Ordinal), isVpc: true);
        }

        if (Array.Exists(labels, IsSmtpFamily))
            return Misspelt(host, name);
        return new SesHost(host, HasHole(name) ? SesHostKind.Unknown : SesHostKind.Foreign);
    }

    // Nothing under this domain takes mail from clients.
    private static SesHost ReadSesDomain(HostText host, string name)
    {
        var labels = name.Split('.');
        return labels.Length == 2 && IsRegion(labels[1], out var region) && KindOf(labels[0]) is { } kind and (SesHostKind.Feedback or SesHostKind.Inbound)
            ? new SesHost(host, kind, region)
            : Misspelt(host, name);
    }

    private static SesHost Misspelt(HostText host, string name, bool isChina = false)
    {
        // The China shape is recognised, and nothing is asserted of it.
        if (isChina)
            return new SesHost(host, SesHostKind.Smtp, isChina: true);
        var match = LooseRegion.Match(name);
        var region = match.Success ? $"{match.Groups[1].Value}-{(match.Groups[2].Length > 0 ? "gov-" : "")}{match.Groups[3].Value}-{match.Groups[4].Value}" : null;
        return new SesHost(host, SesHostKind.Malformed, region, isFips: name.Contains("-fips"));
    }

    private static bool IsSmtpFamily(string label) =>
        label.StartsWith("email-smtp", StringComparison.Ordinal) && !HasHole(label)
        || label.StartsWith("inbound-smtp", StringComparison.Ordinal) || label.StartsWith("feedback-smtp", StringComparison.Ordinal);

    // An unknown part may reach over dots. Alone behind a single label it is a region, as in s3.{region}.
    private static bool MayEndInMailManager(string name, string[] labels) =>
        HasHole(name) && !(labels.Length == 2 && labels[1].Length == 1) && MailManager.EndsWith(AfterLastHole(name), StringComparison.Ordinal);

    private static bool HasHole(string text) => text.IndexOf(HostText.Hole) >= 0;

    private static string AfterLastHole(string text) => text.Substring(text.LastIndexOf(HostText.Hole) + 1);

    private static bool IsRegion(string label, out string? region)
    {
        region = null;
        if (HasHole(label))
            return true;
        if (!RegionShape.IsMatch(label))
            return false;
        region = label;
        return true;
    }
}
