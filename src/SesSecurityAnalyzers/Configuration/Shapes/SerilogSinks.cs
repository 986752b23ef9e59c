using System;
using System.Collections.Immutable;
using System.Linq;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Serilog's email sinks in JSON: <c>{ "Name": "Email", "Args": { … } }</c> under <c>WriteTo</c>, also inside other sinks.</summary>
internal static class SerilogSinks
{
    private static readonly string[] OptionNames = { "options", "connectionInfo" };

    private static readonly ImmutableArray<(ClientDescription Client, ImmutableArray<FactSlot> Slots)> FlatClients = SerilogEmail.Library.Clients
        .SelectMany(client => client.Calls.Where(c => c.Effect == CallEffect.Registers).Select(call => (client, call.Parameters))).ToImmutableArray();

    private static readonly ImmutableArray<(ClientDescription Client, ImmutableArray<FactSlot> Slots)> OptionsClients = SerilogEmail.Library.Clients
        .Where(client => !client.Members.IsEmpty).Select(client => (client, client.Members)).ToImmutableArray();

    /// <summary>Reads the sink in a section, where it is one.</summary>
    /// <returns>Whether the section is an email sink; then its facts, where a host is named.</returns>
    public static bool TryRead(SettingsSection section, bool isNetFramework, out ConfiguredConnection? facts)
    {
        facts = null;
        var sink = new ConfiguredSection(section);
        if (!string.Equals(sink.Text("Name"), "Email", StringComparison.OrdinalIgnoreCase) || sink.Child("Args") is not { } arguments)
            return false;
        facts = Read(arguments, FlatClients, isNetFramework);
        foreach (var name in OptionNames)
        {
            if (facts is null && arguments.Child(name) is { } options)
                facts = Read(options, OptionsClients, isNetFramework);
        }

        return true;
    }

    // Which generation of the sink it is shows in the name that it gives the host.
    private static ConfiguredConnection? Read(ConfiguredObject configured, ImmutableArray<(ClientDescription Client, ImmutableArray<FactSlot> Slots)> generations, bool isNetFramework)
    {
        foreach (var (client, slots) in generations)
        {
            if (new DescribedClient(client, slots) { IsNetFramework = isNetFramework }.Read(configured) is { } facts)
                return facts;
        }

        return null;
    }
}
