using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration.Json;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A client as <c>ses-security.json</c> describes it, not yet looked up in a compilation.</summary>
/// <param name="File">The file.</param>
/// <param name="Type">Where the type is named.</param>
/// <param name="Member">Where the method is named; null: the properties of the type.</param>
/// <param name="Slots">The parameters or properties, each with the place of its name.</param>
/// <param name="DefaultPort">The port where none is given.</param>
/// <param name="DefaultMode">The mode where none is given.</param>
internal sealed record InHouseClient(
    ConfigurationFile File, JsonNode Type, JsonNode? Member, ImmutableArray<(JsonNode Node, FactSlot Slot)> Slots, int? DefaultPort, TlsMode? DefaultMode)
{
    /// <summary>The object that says what the mode's values mean.</summary>
    public JsonNode? Values { get; init; }

    /// <summary>Looks the names up.</summary>
    /// <param name="compilation">The compilation that may have the type, itself or through a reference.</param>
    /// <param name="errors">One error for each name that does not exist; none for what depends on it.</param>
    /// <returns>The description; null where the type, the method or the host is missing.</returns>
    public ClientDescription? Bind(Compilation compilation, ICollection<ConfigurationError> errors)
    {
        var types = compilation.GetTypesByMetadataName(Type.Text!.Trim());
        if (types.IsEmpty)
        {
            errors.Add(File.Error(Type.Span, new Phrase(PhraseName.ClientTypeUnknown, Type.Text)));
            return null;
        }

        return Member is null ? BindProperties(types, errors) : BindMethod(types, errors);
    }

    private ClientDescription? BindProperties(ImmutableArray<INamedTypeSymbol> types, ICollection<ConfigurationError> errors)
    {
        var slots = ImmutableArray.CreateBuilder<FactSlot>();
        foreach (var (node, slot) in Slots)
        {
            if (types.SelectMany(t => Members(t, slot.Name)).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol) is { } member)
                Take(slot, node, member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, slots, errors);
            else
                errors.Add(File.Error(node.Span, new Phrase(PhraseName.ClientPropertyUnknown, Type.Text!, slot.Name)));
        }

        return slots.Any(s => s.Role == FactRole.Host) ? Describe() with { Judged = JudgedWhen.Finished, Members = slots.ToImmutable() } : null;
    }

    private ClientDescription? BindMethod(ImmutableArray<INamedTypeSymbol> types, ICollection<ConfigurationError> errors)
    {
        var name = Member!.Text!.Trim();
        var methods = types.SelectMany(t => Members(t, name)).OfType<IMethodSymbol>().ToList();
        if (methods.Count == 0)
        {
            errors.Add(File.Error(Member.Span, name == InHouseClientReader.Constructor ? new Phrase(PhraseName.ClientConstructorMissing, Type.Text!) : new Phrase(PhraseName.ClientMethodUnknown, Type.Text!, name)));
            return null;
        }

        var slots = ImmutableArray.CreateBuilder<FactSlot>();
        foreach (var (node, slot) in Slots)
        {
            if (methods.SelectMany(m => m.Parameters).FirstOrDefault(p => p.Name == slot.Name) is { } parameter)
                Take(slot, node, parameter.Type, slots, errors);
            else
                errors.Add(File.Error(node.Span, new Phrase(PhraseName.ClientParameterUnknown, Type.Text + "." + name, slot.Name)));
        }

        var host = slots.FirstOrDefault(s => s.Role == FactRole.Host);
        return host is null
            ? null
            : Describe() with
            {
                Calls = ImmutableArray.Create(new CallDescription(name, CallEffect.Registers) { Parameters = slots.ToImmutable(), Requires = ImmutableArray.Create(host.Name) }),
            };
    }

    private ClientDescription Describe() => new(Type.Text!.Trim(), ImmutableArray.Create(Type.Text!.Trim())) { DefaultPort = DefaultPort, DefaultMode = DefaultMode };

    // The names of an enum's values are looked up too, and their numbers taken from there.
    private void Take(FactSlot slot, JsonNode node, ITypeSymbol type, ImmutableArray<FactSlot>.Builder slots, ICollection<ConfigurationError> errors)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (slot.Role == FactRole.Mode && type.SpecialType == SpecialType.System_Boolean)
        {
            foreach (var value in slot.Values)
            {
                if (value.Name is not ("true" or "false"))
                    errors.Add(File.Error(ValuePlace(value.Name) ?? node.Span, new Phrase(PhraseName.ClientBool, slot.Name)));
            }
        }

        if (slot.Role != FactRole.Mode || type.TypeKind != TypeKind.Enum)
        {
            slots.Add(slot);
            return;
        }

        var values = ImmutableArray.CreateBuilder<SlotValue>();
        foreach (var value in slot.Values.Equals(Libraries.Describe.OnMeansStartTls) ? ImmutableArray<SlotValue>.Empty : slot.Values)
        {
            if (type.GetMembers(value.Name).OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue) is { } field)
                values.Add(value with { Number = Number(field.ConstantValue) });
            else if (value.Number >= 0 && char.IsDigit(value.Name[0]))
                values.Add(value);
            else
                errors.Add(File.Error(ValuePlace(value.Name) ?? node.Span, new Phrase(PhraseName.ClientEnumValueUnknown, type.Name, value.Name)));
        }

        slots.Add(slot with { Values = values.ToImmutable(), ValueType = type.ToDisplayString() });
    }

    private static int Number(object? constant)
    {
        try
        {
            return Convert.ToInt32(constant, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return -1;
        }
    }

    private TextSpan? ValuePlace(string name) => Values?.Property(name)?.NameSpan;

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = name == InHouseClientReader.Constructor ? null : each.BaseType)
        {
            foreach (var member in each.GetMembers(name))
            {
                if (!member.IsImplicitlyDeclared || member is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor })
                    yield return member;
            }
        }

        if (type.TypeKind != TypeKind.Interface)
            yield break;
        foreach (var parent in type.AllInterfaces)
        {
            foreach (var member in parent.GetMembers(name))
                yield return member;
        }
    }
}
