using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>A fact that gets another value: what is to be written, for whatever takes it.</summary>
internal abstract class FactSetting
{
    protected FactSetting(FactRole role) => Role = role;

    public FactRole Role { get; }

    public abstract (FactState State, bool IsDefault, FactOrigin? Origin) Of(ConnectionFacts facts);

    /// <summary>Whether two connections have the same value of the fact.</summary>
    public abstract bool IsSame(ConnectionFacts facts, ConnectionFacts other);

    public abstract ConnectionFacts Change(ConnectionFacts facts);

    /// <summary>The expression for a slot of this type; null where it cannot say the value.</summary>
    public abstract string? Expression(FactSlot? slot, ITypeSymbol type);

    /// <summary>Whether a constant in code is the value that is wrong.</summary>
    public abstract bool IsWrong(FactSlot? slot, object? constant);

    /// <summary>What stands in a configuration file instead of a text there.</summary>
    public abstract string? FileText(FactSlot? slot, string old);

    /// <summary>The type of value that is written for it: a nullable's own, or one that converts by itself, as NLog's layouts do.</summary>
    public static ITypeSymbol Written(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Written(nullable.TypeArguments[0]);
        if (type.TypeKind == TypeKind.Class && type.SpecialType == SpecialType.None)
        {
            foreach (var conversion in type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>())
            {
                if (conversion.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, type) && conversion.Parameters[0].Type is { TypeKind: TypeKind.Enum or TypeKind.Struct or TypeKind.Class } from)
                    return from.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? Written(from) : from;
            }
        }

        return type;
    }

    protected static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    protected static string? EnumMember(ITypeSymbol type, string name) =>
        type.GetMembers(name).Any(m => m is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true })
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name
            : null;

    protected static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    protected static int? Meaning(ImmutableArray<SlotValue> values, object? constant)
    {
        foreach (var value in values)
        {
            var isMeant = constant switch
            {
                bool flag => value.Name == (flag ? "true" : "false"),
                string text => string.Equals(value.Name, text, StringComparison.OrdinalIgnoreCase),
                null => false,
                _ => value.Name is not ("true" or "false") && value.Number >= 0 && Convert.ToString(constant, CultureInfo.InvariantCulture) == value.Number.ToString(CultureInfo.InvariantCulture),
            };
            if (isMeant)
                return value.Meaning;
        }

        return null;
    }

    /// <summary>The described value with a meaning, as a type says it.</summary>
    protected static string? Expression(ImmutableArray<SlotValue> values, int meaning, ITypeSymbol type)
    {
        foreach (var value in values)
        {
            if (value.Meaning == meaning && EnumMember(type, value.Name) is { } member)
                return member;
        }

        type = Written(type);
        foreach (var value in values)
        {
            if (value.Meaning != meaning)
                continue;
            var expression = type.SpecialType switch
            {
                SpecialType.System_Boolean => value.Name is "true" or "false" ? value.Name : null,
                SpecialType.System_String => Quote(value.Name),
                _ when IsNumber(type) => value.Number >= 0 ? value.Number.ToString(CultureInfo.InvariantCulture) : null,
                _ => EnumMember(type, value.Name),
            };
            if (expression is not null)
                return expression;
        }

        return null;
    }

    protected static string? FileText(ImmutableArray<SlotValue> values, int meaning, string old)
    {
        var isNumber = int.TryParse(old, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
        var isFlag = bool.TryParse(old, out _);
        foreach (var value in values)
        {
            if (value.Meaning == meaning && isFlag == value.Name is "true" or "false" && (!isNumber || value.Number >= 0))
                return isNumber ? value.Number.ToString(CultureInfo.InvariantCulture) : old == "True" || old == "False" ? char.ToUpperInvariant(value.Name[0]) + value.Name.Substring(1) : value.Name;
        }

        return null;
    }
}

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
