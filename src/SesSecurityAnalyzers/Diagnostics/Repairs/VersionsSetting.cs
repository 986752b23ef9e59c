using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Sets the versions, or leaves them to the system.</summary>
internal sealed class VersionsSetting : FactSetting
{
    private static readonly (TlsVersions Version, string Name)[] Names = { (TlsVersions.Tls12, "Tls12"), (TlsVersions.Tls13, "Tls13") };

    private readonly TlsVersions _versions;
    private readonly ConnectionFacts _wrong;
    private TlsVersions _said;

    public VersionsSetting(TlsVersions versions, ConnectionFacts wrong) : base(FactRole.Versions)
    {
        _versions = versions;
        _said = versions;
        _wrong = wrong;
    }

    public override (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts) => (facts.Versions.State, facts.Versions.IsDefault, facts.Versions.Origin);

    public override bool IsSame(ConnectionFacts facts, ConnectionFacts other) => facts.Versions.IsKnown && other.Versions.Is(facts.Versions.Value);

    public override ConnectionFacts Change(ConnectionFacts facts) => facts with { Versions = Fact<TlsVersions>.Known(_said, facts.Versions.Origin) };

    public override string? Expression(FactSlot? slot, ITypeSymbol type)
    {
        type = Written(type);
        if (type.TypeKind != TypeKind.Enum)
            return null;
        if (_versions == TlsVersions.None)
            return EnumMember(type, "None") ?? EnumMember(type, "SystemDefault");
        var members = Names.Where(n => (_versions & n.Version) != 0 && type.GetMembers(n.Name).Length > 0).ToArray();
        _said = members.Aggregate(TlsVersions.None, (all, n) => all | n.Version);
        return members.Length == 0 ? null : string.Join(" | ", members.Select(n => EnumMember(type, n.Name)));
    }

    public override bool IsWrong(FactSlot? slot, object? constant) =>
        constant is int or uint or long or short or ushort or byte && _wrong.Versions.IsKnown && TlsVersionNames.TryReadNetValue(Convert.ToInt64(constant, CultureInfo.InvariantCulture), out var versions) && _wrong.Versions.Is(versions);

    public override string? FileText(FactSlot? slot, string old) => _versions == TlsVersions.None && !int.TryParse(old, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? "None" : null;
}
