using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Sets the TLS mode.</summary>
internal sealed class ModeSetting : FactSetting
{
    private readonly TlsMode _mode;
    private readonly ConnectionFacts _wrong;
    private readonly bool _targetsNetFramework;

    public ModeSetting(TlsMode mode, ConnectionFacts wrong, bool targetsNetFramework) : base(FactRole.Mode)
    {
        _mode = mode;
        _wrong = wrong;
        _targetsNetFramework = targetsNetFramework;
    }

    public TlsMode Mode => _mode;

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.Mode.State, facts.Mode.IsDefault, facts.Mode.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.Mode.IsKnown && other.Mode.Is(facts.Mode.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { Mode = Fact<TlsMode>.Known(_mode, facts.Mode.Origin ?? facts.Creation ?? facts.Site) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type) => slot is null ? null : Expression(ValuesOf(slot), (int)_mode, type);

    public override bool IsWrong(FactSlot? slot, object? constant) =>
        slot is not null && _wrong.Mode.IsKnown && Meaning(ValuesOf(slot), constant) == (int)_wrong.Mode.Value;

    public override string? FileText(FactSlot? slot, string old) => FileText(slot is null ? Libraries.MailKit.OptionValues : ValuesOf(slot), (int)_mode, old);

    private ImmutableArray<SlotValue> ValuesOf(FactSlot slot) => _targetsNetFramework && !slot.ValuesOnNetFramework.IsEmpty ? slot.ValuesOnNetFramework : slot.Values;
}
