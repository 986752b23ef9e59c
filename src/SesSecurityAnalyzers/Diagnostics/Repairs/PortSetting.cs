using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Sets the port.</summary>
internal sealed class PortSetting : FactSetting
{
    private readonly int _port;
    private readonly ConnectionFacts _wrong;

    public PortSetting(int port, ConnectionFacts wrong) : base(FactRole.Port)
    {
        _port = port;
        _wrong = wrong;
    }

    public string Text => _port.ToString(CultureInfo.InvariantCulture);

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.Port.State, facts.Port.IsDefault, facts.Port.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.Port.IsKnown && other.Port.Is(facts.Port.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { Port = Fact<int>.Known(_port, facts.Port.Origin ?? facts.Creation ?? facts.Site) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type)
    {
        type = Written(type);
        return type.SpecialType == SpecialType.System_String ? Quote(Text) : IsNumber(type) ? Text : null;
    }

    public override bool IsWrong(FactSlot? slot, object? constant) =>
        _wrong.Port.IsKnown && constant is not (null or bool) && Convert.ToString(constant, CultureInfo.InvariantCulture)!.Trim() == _wrong.Port.Value.ToString(CultureInfo.InvariantCulture);

    public override string? FileText(FactSlot? slot, string old) => Text;
}
