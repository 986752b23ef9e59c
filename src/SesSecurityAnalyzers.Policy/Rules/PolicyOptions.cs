using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>The options that make a <see cref="SecurityPolicy"/>, as text: the same in an analyzer's configuration, in MSBuild and on a command line.</summary>
public static class PolicyOptions
{
    /// <summary>The edition of the documentation: <c>current</c> or <c>2018-02</c>.</summary>
    public const string ProtocolEditionKey = "ses_security.protocol_edition";

    /// <summary>Versions that replace the edition's set, separated by commas.</summary>
    public const string SupportedTlsVersionsKey = "ses_security.supported_tls_versions";

    /// <summary>A team's own names for the SES SMTP endpoint, separated by commas.</summary>
    public const string SmtpHostsKey = "ses_security.smtp_hosts";

    /// <summary>Whether an unknown host is taken for SES: <c>true</c> or <c>false</c>.</summary>
    public const string AssumeSesKey = "ses_security.assume_ses";

    /// <summary>The path of a file that describes in-house clients.</summary>
    public const string SmtpClientsKey = "ses_security.smtp_clients";

    /// <summary>Every option. The documentation's table and the messages about wrong values come from here.</summary>
    public static IReadOnlyList<PolicyOption> All { get; } = new[]
    {
        new PolicyOption(ProtocolEditionKey, "SesSecurityProtocolEdition", new Phrase(PhraseName.AllowedEditions), "current", "The edition of the SES documentation whose TLS versions count."),
        new PolicyOption(SupportedTlsVersionsKey, "SesSecuritySupportedTlsVersions", new Phrase(PhraseName.AllowedVersions, string.Join(", ", TlsVersionNames.OptionNames)), string.Empty, "Versions that replace the edition's on every leg."),
        new PolicyOption(SmtpHostsKey, "SesSecuritySmtpHosts", new Phrase(PhraseName.AllowedHosts), string.Empty, "Your own names for the SES SMTP endpoint."),
        new PolicyOption(AssumeSesKey, "SesSecurityAssumeSes", new Phrase(PhraseName.AllowedTruth), "false", "Whether a host that is not known is taken for SES. A known host of somebody else stays out."),
        new PolicyOption(SmtpClientsKey, "SesSecuritySmtpClients", new Phrase(PhraseName.AllowedPath), "ses-security.json", "The file that describes in-house mail clients."),
    };

    /// <summary>Every key.</summary>
    public static IReadOnlyList<string> Keys { get; } = All.Select(option => option.Key).ToArray();

    /// <summary>Reads the options.</summary>
    /// <param name="read">Gives the text of a key, or <see langword="null"/> where it is not set.</param>
    /// <param name="errors">One message for each value that cannot be read; that option keeps its default.</param>
    public static SecurityPolicy Read(Func<string, string?> read, out IReadOnlyList<Phrase> errors)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        var found = new List<Phrase>();
        var policy = SecurityPolicy.Default;

        if (Value(ProtocolEditionKey) is { } edition)
        {
            if (Same(edition, "2018-02"))
                policy = policy with { Edition = ProtocolEdition.February2018 };
            else if (!Same(edition, "current"))
                found.Add(Refused(ProtocolEditionKey, edition));
        }

        if (Value(SupportedTlsVersionsKey) is { } versions)
        {
            if (ReadVersions(versions) is { } set)
                policy = policy with { SupportedVersions = set };
            else
                found.Add(Refused(SupportedTlsVersionsKey, versions));
        }

        if (Value(SmtpHostsKey) is { } hosts)
        {
            var names = new List<string>();
            foreach (var part in hosts.Split(','))
            {
                var name = part.Trim();
                if (name.Length == 0)
                    continue;
                if (Uri.CheckHostName(name.TrimEnd('.')) == UriHostNameType.Unknown)
                    found.Add(Refused(SmtpHostsKey, name));
                else
                    names.Add(name);
            }

            policy = policy with { SmtpHosts = names };
        }

        if (Value(AssumeSesKey) is { } assume)
        {
            if (Same(assume, "true"))
                policy = policy with { AssumeSes = true };
            else if (!Same(assume, "false"))
                found.Add(Refused(AssumeSesKey, assume));
        }

        errors = found;
        return policy;

        string? Value(string key) => read(key)?.Trim() is { Length: > 0 } text ? text : null;
    }

    private static TlsVersions? ReadVersions(string text)
    {
        var set = TlsVersions.None;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (name.Length == 0)
                continue;
            if (!TlsVersionNames.TryParse(name, out var version))
                return null;
            set |= version;
        }

        return set == TlsVersions.None ? null : set;
    }

    private static bool Same(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);

    private static Phrase Refused(string key, string value) => new(PhraseName.OptionRefused, key, value, All.First(option => option.Key == key).Allowed);
}
