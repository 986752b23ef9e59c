using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Requires TLS towards the receiver.</summary>
internal sealed class ReceiverSetting : FactSetting
{
    private readonly ConnectionFacts _wrong;

    public ReceiverSetting(ConnectionFacts wrong) : base(FactRole.ReceiverPolicy) => _wrong = wrong;

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.ReceiverPolicy.State, facts.ReceiverPolicy.IsDefault, facts.ReceiverPolicy.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.ReceiverPolicy.IsKnown && other.ReceiverPolicy.Is(facts.ReceiverPolicy.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { ReceiverPolicy = Fact<ReceiverTls>.Known(ReceiverTls.Require) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type) => slot is null ? null : Expression(slot.Values, (int)ReceiverTls.Require, type);

    public override bool IsWrong(FactSlot? slot, object? constant) => slot is not null && _wrong.ReceiverPolicy.IsKnown && Meaning(slot.Values, constant) == (int)_wrong.ReceiverPolicy.Value;

    public override string? FileText(FactSlot? slot, string old) => slot is null ? null : FileText(slot.Values, (int)ReceiverTls.Require, old);
}
