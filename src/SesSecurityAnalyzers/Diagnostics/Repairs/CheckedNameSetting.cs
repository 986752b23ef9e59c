using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Sets the name that the certificate is checked against.</summary>
internal sealed class CheckedNameSetting : FactSetting
{
    private readonly string _name;
    private readonly ConnectionFacts _wrong;

    public CheckedNameSetting(string name, ConnectionFacts wrong) : base(FactRole.CheckedName)
    {
        _name = name;
        _wrong = wrong;
    }

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.CheckedName.State, facts.CheckedName.IsDefault, facts.CheckedName.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.CheckedName.IsKnown && other.CheckedName.Is(facts.CheckedName.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { CheckedName = Fact<HostText>.Known(new HostText(_name), facts.CheckedName.Origin) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type) => type.SpecialType == SpecialType.System_String ? Quote(_name) : null;

    public override bool IsWrong(FactSlot? slot, object? constant) => constant is string text && _wrong.CheckedName.Is(new HostText(text));

    public override string? FileText(FactSlot? slot, string old) => _name;
}
