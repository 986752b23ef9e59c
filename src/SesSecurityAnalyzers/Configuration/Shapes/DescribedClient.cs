using System.Collections.Immutable;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Reads the facts of a client out of an object whose names are those of the client's members.</summary>
internal sealed class DescribedClient
{
    private readonly ClientDescription _client;
    private readonly ImmutableArray<FactSlot> _slots;

    public DescribedClient(ClientDescription client, ImmutableArray<FactSlot> slots)
    {
        _client = client;
        _slots = slots;
    }

    /// <summary>Whether what is not written has the client's default; not so in a file that only changes another.</summary>
    public bool HasDefaults { get; init; } = true;

    public bool IsNetFramework { get; init; }

    /// <summary>How the format writes an environment variable.</summary>
    public string? PasswordToken { get; init; }

    /// <summary>Reads the connection; null where no host is named.</summary>
    public ConfiguredConnection? Read(ConfiguredObject configured)
    {
        var facts = new ConnectionFacts { Kind = _client.Kind, CanWrap = _client.CanWrap };
        foreach (var slot in _slots)
        {
            if (slot.Role == FactRole.Credential)
            {
                if (configured.Child(slot.Name) is { } credential)
                    facts = TakeCredential(facts, credential);
            }
            else if (configured.TryGetText(slot.Name, out var value) && value.Text is not null)
            {
                facts = Take(facts, slot, value);
            }
        }

        if (facts.Host.State == FactState.NotSet)
            return null;
        return new ConfiguredConnection(HasDefaults ? TakeDefaults(facts) : facts, configured, _slots) { CanAdd = HasDefaults, IsNetFramework = IsNetFramework, PasswordToken = PasswordToken };
    }

    private ConnectionFacts TakeDefaults(ConnectionFacts facts)
    {
        var defaultMode = IsNetFramework ? _client.DefaultModeOnNetFramework ?? _client.DefaultMode : _client.DefaultMode;
        if (facts.Mode.State == FactState.NotSet && defaultMode is { } mode)
            facts = facts with { Mode = Fact<TlsMode>.Default(mode) };
        var defaultPort = facts.Mode.Is(TlsMode.Wrapper) ? _client.DefaultWrapperPort ?? _client.DefaultPort : _client.DefaultPort;
        if (facts.Port.State == FactState.NotSet && defaultPort is { } port)
            facts = facts with { Port = Fact<int>.Default(port) };
        return facts;
    }

    private ConnectionFacts Take(ConnectionFacts facts, FactSlot slot, SettingValue value)
    {
        var text = value.Text!.Trim();
        switch (slot.Role)
        {
            case FactRole.Host when facts.Host.State == FactState.NotSet && text.Length > 0:
                return facts with { Host = Fact<HostText>.Known(TokenText.Host(text), value.Origin), Site = value.Origin, Creation = value.Origin };
            case FactRole.Port when facts.Port.State == FactState.NotSet:
                return facts with { Port = ConfiguredText.Port(value) };
            case FactRole.Mode when facts.Mode.State == FactState.NotSet:
                return facts with { Mode = Mode(slot, value) };
            case FactRole.Certificate when facts.AcceptsAnyCertificate.State == FactState.NotSet:
                return facts with { AcceptsAnyCertificate = bool.TryParse(text, out var accepts) ? Fact<bool>.Known(accepts, value.Origin) : Fact<bool>.Unknown };
            case FactRole.Pickup when facts.OpensConnection.State == FactState.NotSet && text.Length > 0:
                // What cannot be read might be a folder, and then nothing is sent.
                return facts with { OpensConnection = Fact<bool>.Known(ConfiguredText.Meaning(slot.Values, slot.ValueType, text) == 0, value.Origin) };
            case FactRole.UserName when facts.UserName.State == FactState.NotSet:
                return facts with { UserName = Fact<string>.Known(text, value.Origin) };
            case FactRole.Password when facts.Password.State == FactState.NotSet:
                return facts with { Password = ConfiguredText.Password(value) };
            default:
                return facts;
        }
    }

    private Fact<TlsMode> Mode(FactSlot slot, SettingValue value)
    {
        var values = IsNetFramework && !slot.ValuesOnNetFramework.IsEmpty ? slot.ValuesOnNetFramework : slot.Values;
        var text = value.Text!.Trim();
        if (ConfiguredText.Meaning(values, slot.ValueType, text) is { } meaning)
            return Fact<TlsMode>.Known((TlsMode)meaning, value.Origin);

        // A value that the description leaves out, such as false, decides nothing.
        return slot.ValueType is null && bool.TryParse(text, out _) ? default : Fact<TlsMode>.Unknown;
    }

    private static ConnectionFacts TakeCredential(ConnectionFacts facts, ConfiguredObject credential)
    {
        if (credential.TryGetText("userName", out var user) && facts.UserName.State == FactState.NotSet)
            facts = facts with { UserName = Fact<string>.Known(user.Text!, user.Origin) };
        if (credential.TryGetText("password", out var password) && facts.Password.State == FactState.NotSet)
            facts = facts with { Password = ConfiguredText.Password(password) };
        return facts;
    }
}
