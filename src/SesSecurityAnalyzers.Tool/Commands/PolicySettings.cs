using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>The analyzer's options as options of the command line; they win over <c>.editorconfig</c>.</summary>
internal sealed class PolicySettings
{
    private readonly Option<string?> _edition = new("--edition") { Description = "Edition of the SES documentation: current or 2018-02", HelpName = "EDITION" };
    private readonly Option<string?> _versions = new("--supported-tls-versions") { Description = "Versions that replace the edition's set, such as tls1.2,tls1.3", HelpName = "LIST" };
    private readonly Option<string?> _hosts = new("--smtp-hosts") { Description = "Your own names for the SES endpoint, separated by commas", HelpName = "LIST" };
    private readonly Option<bool> _assume = new("--assume-ses") { Description = "Take unknown hosts for SES" };

    public PolicySettings(Command command)
    {
        foreach (var option in new Option[] { _edition, _versions, _hosts, _assume })
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">A value that cannot be read.</exception>
    public ImmutableDictionary<string, string> Read(ParseResult result)
    {
        var options = ImmutableDictionary.CreateBuilder<string, string>(System.StringComparer.OrdinalIgnoreCase);
        if (result.GetValue(_edition) is { } edition)
            options[PolicyOptions.ProtocolEditionKey] = edition;
        if (result.GetValue(_versions) is { } versions)
            options[PolicyOptions.SupportedTlsVersionsKey] = versions;
        if (result.GetValue(_hosts) is { } hosts)
            options[PolicyOptions.SmtpHostsKey] = hosts;
        if (result.GetValue(_assume))
            options[PolicyOptions.AssumeSesKey] = "true";
        PolicyOptions.Read(key => options.GetValueOrDefault(key), out var errors);
        return errors.Count == 0 ? options.ToImmutable() : throw new UsageException(string.Join(" ", errors) + ".");
    }
}
