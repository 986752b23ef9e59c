using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Flow;

/// <summary>The descriptions of libraries, tied to the types of one compilation.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class ClientModel
{
    private readonly ImmutableDictionary<string, ImmutableArray<ClientDescription>> _byTypeName;
    private readonly ImmutableHashSet<string> _valueClasses;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ClientDescription>> _byType = new(SymbolEqualityComparer.Default);

    public ClientModel(IEnumerable<ClientDescription> clients)
    {
        var all = clients.ToImmutableArray();
        _byTypeName = all.SelectMany(c => c.Types.Select(t => (Type: t, Client: c)))
            .GroupBy(p => p.Type, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.Select(p => p.Client).Distinct().ToImmutableArray(), StringComparer.Ordinal);
        Guards = all.SelectMany(c => c.Guards).ToImmutableArray();
        Senders = all.SelectMany(c => c.Calls).Where(c => c.Effect == CallEffect.Sends).SelectMany(c => c.Names).ToImmutableHashSet(StringComparer.Ordinal);
        _valueClasses = all.SelectMany(c => c.Members.Concat(c.Calls.SelectMany(call => call.Parameters)))
            .Where(s => s.ValueType is not null && s.Values.All(v => v.Number < 0))
            .Select(s => s.ValueType!).ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The properties that say whether a connection is encrypted.</summary>
    public ImmutableArray<string> Guards { get; }

    /// <summary>The methods that send.</summary>
    public ImmutableHashSet<string> Senders { get; }

    /// <summary>The descriptions that hold for a type: its own, or those of a base type or an interface.</summary>
    public ImmutableArray<ClientDescription> Find(ITypeSymbol? type)
    {
        if (type is null)
            return ImmutableArray<ClientDescription>.Empty;
        type = type.OriginalDefinition;
        if (_byType.TryGetValue(type, out var known))
            return known;
        var found = ImmutableArray<ClientDescription>.Empty;
        for (var t = type; t is not null && found.IsEmpty; t = t.BaseType)
            found = FindByName(t);
        if (found.IsEmpty && type.TypeKind != TypeKind.TypeParameter)
        {
            foreach (var face in type.AllInterfaces)
            {
                found = FindByName(face);
                if (!found.IsEmpty)
                    break;
            }
        }

        if (found.IsEmpty && type is ITypeParameterSymbol parameter)
            found = parameter.ConstraintTypes.Select(Find).FirstOrDefault(f => !f.IsEmpty);
        if (found.IsDefault)
            found = ImmutableArray<ClientDescription>.Empty;
        _byType[type] = found;
        return found;
    }

    public ClientDescription? FindOne(ITypeSymbol? type) => Find(type) is { IsEmpty: false } found ? found[0] : null;

    public bool IsDescribed(ITypeSymbol? type) => !Find(type).IsEmpty && _byTypeName.ContainsKey(FullName(type!.OriginalDefinition));

    /// <summary>Whether a class stands for an enum in a library: its static members are its values.</summary>
    public bool IsValueClass(ITypeSymbol? type) => type is INamedTypeSymbol && _valueClasses.Contains(FullName(type));

    /// <summary>The slot that a member of a type fills, if it does.</summary>
    public BoundSlot? SlotOf(ITypeSymbol? type, string member)
    {
        foreach (var client in Find(type))
        {
            foreach (var slot in client.Members)
            {
                if (slot.Name == member)
                    return new BoundSlot(client, slot);
            }
        }

        return null;
    }

    public FactSlot? SlotOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation property => SlotOf(property.Instance?.Type ?? property.Property.ContainingType, property.Property.Name)?.Slot,
        IFieldReferenceOperation field => SlotOf(field.Instance?.Type ?? field.Field.ContainingType, field.Field.Name)?.Slot,
        _ => null,
    };

    /// <summary>The slot that a member fills on an object: what the object is decides, where it is known, for libraries declare members in base types.</summary>
    public BoundSlot? SlotOf(Value receiver, ITypeSymbol? type, string member) => receiver switch
    {
        Value.Reference reference => SlotOf(reference.Type, member) ?? SlotOf(type, member),
        Value.Symbolic { Type: { } known } => SlotOf(known, member) ?? SlotOf(type, member),
        _ => SlotOf(type, member),
    };

    /// <summary>The call that a method is described as, if it is.</summary>
    public (ClientDescription Client, CallDescription Call)? CallOf(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name;
        while (method.OverriddenMethod is { } overridden)
            method = overridden;

        // What a class of the compilation declares itself is its own, whatever it derives from.
        if (method.ContainingType is { DeclaringSyntaxReferences.Length: > 0 } own && !IsDescribed(own))
            return null;
        foreach (var client in Find(method.ContainingType))
        {
            foreach (var call in client.Calls)
            {
                if (call.Names.Contains(name) && call.Requires.All(required => method.Parameters.Any(p => p.Name == required)))
                    return (client, call);
            }
        }

        return null;
    }

    private ImmutableArray<ClientDescription> FindByName(ITypeSymbol type)
    {
        var name = FullName(type.OriginalDefinition);
        return _byTypeName.TryGetValue(name, out var found) ? found : ImmutableArray<ClientDescription>.Empty;
    }

    private static string FullName(ITypeSymbol type)
    {
        var name = type.MetadataName;
        if (type.ContainingType is { } outer)
            return FullName(outer) + "+" + name;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name = space.Name + "." + name;
        return name;
    }
}
