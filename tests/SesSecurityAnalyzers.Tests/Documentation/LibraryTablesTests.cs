using System.Collections.Immutable;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>What the pages say of libraries comes from their descriptions.</summary>
public sealed class LibraryTablesTests
{
    private static readonly Dictionary<string, FactRole[]> RolesOfRules = new()
    {
        ["SESA101"] = [FactRole.Mode, FactRole.SmtpUri],
        ["SESA102"] = [FactRole.Mode, FactRole.SmtpUri],
        ["SESA103"] = [FactRole.Mode, FactRole.SmtpUri, FactRole.Port],
        ["SESA104"] = [FactRole.Port, FactRole.SmtpUri],
        ["SESA105"] = [FactRole.Host, FactRole.SmtpUri],
        ["SESA106"] = [FactRole.Port, FactRole.SmtpUri],
        ["SESA201"] = [FactRole.Versions],
        ["SESA202"] = [FactRole.Versions],
        ["SESA203"] = [FactRole.Versions],
        ["SESA301"] = [FactRole.Certificate],
        ["SESA302"] = [FactRole.Revocation],
        ["SESA303"] = [FactRole.CheckedName],
        ["SESA401"] = [FactRole.ServiceUrl, FactRole.UseHttp],
        ["SESA501"] = [FactRole.ReceiverPolicy],
        ["SESA601"] = [FactRole.Password, FactRole.Credential],
        ["SESA602"] = [FactRole.Password, FactRole.Credential],
    };

    private static IEnumerable<ClientDescription> Clients => KnownLibraries.All.SelectMany(library => library.Clients);

    public static TheoryData<string> RuleIds() => [.. RolesOfRules.Keys];

    [Fact]
    public void Every_rule_about_code_has_its_roles() =>
        Assert.Equal(Policy.Rules.RuleCatalog.All.Select(rule => rule.Id).Where(id => id != "SESA901"), RolesOfRules.Keys);

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Libraries_of_a_rule(string id)
    {
        var rows = Clients.Where(client => Concerns(id, client)).Select(client => new[] { client.Name, Places(client, RolesOfRules[id]) }).Where(row => row[1].Length > 0).ToArray();
        Assert.NotEmpty(rows);
        GeneratedText.AssertCurrent($"rules/{id}.md", "libraries", GeneratedText.Table(["Library", "Where the value is given"], rows));
    }

    [Fact]
    public void Table_of_libraries() =>
        GeneratedText.AssertCurrent("libraries.md", "libraries", GeneratedText.Table(
            ["Object", "Host", "Port", "TLS switch", "Versions and certificate", "Credential"],
            Clients.Select(client => new[]
            {
                client.Name,
                Places(client, FactRole.Host, FactRole.SmtpUri, FactRole.ServiceUrl),
                Places(client, FactRole.Port),
                Places(client, FactRole.Mode, FactRole.UseHttp, FactRole.ReceiverPolicy),
                Places(client, FactRole.Versions, FactRole.Certificate, FactRole.Revocation, FactRole.CheckedName),
                Places(client, FactRole.UserName, FactRole.Password, FactRole.Credential),
            }).Where(row => row.Skip(1).Any(cell => cell.Length > 0))));

    [Fact]
    public void Table_of_modes() =>
        GeneratedText.AssertCurrent("libraries.md", "modes", GeneratedText.Table(
            ["Object", "No TLS", "STARTTLS when offered", "STARTTLS", "TLS from the first byte", "First byte on 465, else STARTTLS when offered"],
            Clients.SelectMany(client => DiffersOnNetFramework(client)
                ? new[] { ModeRow(client, client.Name, false), ModeRow(client, client.Name + ", .NET Framework", true) }
                : [ModeRow(client, client.Name, false)]).Where(row => row.Skip(1).Any(cell => cell.Length > 0))));

    private static string[] ModeRow(ClientDescription client, string name, bool onNetFramework)
    {
        var meanings = Slots(client).Select(pair => pair.Slot).Where(slot => slot.Role == FactRole.Mode).Distinct()
            .SelectMany(slot => ValuesOf(slot, onNetFramework).Select(value => ((TlsMode)value.Meaning, value.Name is "true" or "false" ? $"`{slot.Name}: {value.Name}`" : $"`{value.Name}`")))
            .Concat(client.Calls.Where(call => call.Mode is not null).Select(call => ((TlsMode)call.Mode!.Value, $"`{call.Names[0]}({string.Join(", ", call.Requires)})`")))
            .Concat(client.DefaultMode is { } mode ? [(onNetFramework ? client.DefaultModeOnNetFramework ?? mode : mode, "nothing set")] : [])
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        return [name, .. new[] { TlsMode.None, TlsMode.Opportunistic, TlsMode.StartTls, TlsMode.Wrapper, TlsMode.Auto }.Select(mode => string.Join(", ", meanings[mode]))];
    }

    private static ImmutableArray<SlotValue> ValuesOf(FactSlot slot, bool onNetFramework) =>
        onNetFramework && !slot.ValuesOnNetFramework.IsEmpty ? slot.ValuesOnNetFramework : slot.Values;

    private static bool DiffersOnNetFramework(ClientDescription client) =>
        client.DefaultModeOnNetFramework is not null || Slots(client).Any(pair => !pair.Slot.ValuesOnNetFramework.IsEmpty);

    // SESA101 to SESA103 are for the libraries that have such a mode at all.
    private static bool Concerns(string id, ClientDescription client)
    {
        var modes = Slots(client).Where(pair => pair.Slot.Role == FactRole.Mode).SelectMany(pair => pair.Slot.Values.Concat(pair.Slot.ValuesOnNetFramework)).Select(value => (TlsMode)value.Meaning)
            .Concat(client.Calls.Where(call => call.Mode is not null).Select(call => (TlsMode)call.Mode!.Value))
            .Concat(new[] { client.DefaultMode, client.DefaultModeOnNetFramework }.OfType<TlsMode>())
            .ToHashSet();
        return id switch
        {
            "SESA101" => modes.Contains(TlsMode.None),
            "SESA102" => modes.Contains(TlsMode.Opportunistic) || modes.Contains(TlsMode.Auto),
            "SESA103" => modes.Count > 0,
            _ => true,
        };
    }

    private static string Places(ClientDescription client, params FactRole[] roles)
    {
        var places = Slots(client).Where(pair => roles.Contains(pair.Slot.Role)).Select(pair => pair.Method is null ? $"`{pair.Slot.Name}`" : $"`{pair.Method}({pair.Slot.Name})`");
        if (roles.Contains(FactRole.Mode))
            places = places.Concat(client.Calls.Where(call => call.Mode is not null).Select(call => $"`{call.Names[0]}({string.Join(", ", call.Requires)})`"));
        return string.Join(", ", places.Distinct());
    }

    private static IEnumerable<(string? Method, FactSlot Slot)> Slots(ClientDescription client) =>
        client.Members.Select(slot => ((string?)null, slot))
            .Concat(client.Calls.SelectMany(call => call.Parameters.Select(slot => ((string?)NameOf(call), slot))));

    private static string NameOf(CallDescription call) => call.Names[0] == ".ctor" ? "new" : call.Names.Length > 3 ? call.Names[0] + "…" : call.Names[0];
}
