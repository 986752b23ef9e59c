using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Sets the host.</summary>
internal sealed class HostSetting : FactSetting
{
    private readonly ConnectionFacts _wrong;

    public HostSetting(string host, ConnectionFacts wrong) : base(FactRole.Host)
    {
        Host = host;
        _wrong = wrong;
    }

    public string Host { get; }

    public string Wrong => _wrong.Host.IsKnown ? _wrong.Host.Value.Text : string.Empty;

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.Host.State, facts.Host.IsDefault, facts.Host.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.Host.IsKnown && other.Host.Is(facts.Host.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { Host = Fact<HostText>.Known(new HostText(Host), facts.Host.Origin) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type) =>
        Written(type).SpecialType == SpecialType.System_String && Host.IndexOf(HostText.Hole) < 0 ? Quote(Host) : null;

    public override bool IsWrong(FactSlot? slot, object? constant) => constant is string text && _wrong.Host.Is(new HostText(text));

    public override string? FileText(FactSlot? slot, string old) => Host;
}
