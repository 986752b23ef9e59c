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
