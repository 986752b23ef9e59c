using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SesSecurityAnalyzers.Flow;

/// <content>Reads and writes fields and properties.</content>
internal sealed partial class Interpreter
{
    private const string StaticOwner = "static";

    private Operand ReadField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (_flow.Clients.IsValueClass(field.ContainingType))
            return new Operand(new Value.Text(field.Name), reference.Syntax);
        if (field.IsStatic)
            return ReadStatic(field, field.Type, reference.Syntax);
        var receiver = Eval(reference.Instance);
        if (field.CorrespondingTupleField is { } element && receiver.Value is Value.Sequence tuple)
        {
            var index = field.ContainingType.TupleElements.IndexOf(field);
            if (index < 0)
                index = field.ContainingType.TupleElements.IndexOf(element);
            if (index < 0 && element.Name.StartsWith("Item", System.StringComparison.Ordinal) && int.TryParse(element.Name.Substring(4), out var number))
                index = number - 1;
            return index >= 0 && index < tuple.Elements.Length ? tuple.Elements[index] : Operand.Unknown;
        }

        return ReadMember(receiver.Value, field.ContainingType, field, field.Type);
    }

    private Operand ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Arguments.Length > 0)
            return ReadIndexer(reference);
        if (property.IsStatic)
        {
            if (_flow.Clients.IsValueClass(property.ContainingType))
                return new Operand(new Value.Text(property.Name), reference.Syntax);
            if (IsComputed(property) && TryInlineGetter(property, null, reference.Syntax, out var computed))
                return computed;
            return ReadStatic(property, property.Type, reference.Syntax);
        }

        var receiver = Eval(reference.Instance);
        if (ReadKnownProperty(property, receiver, reference) is { } known)
            return known;
        var target = IsBase(reference.Instance) ? property : Implementation(property, receiver.Value);
        if (IsComputed(target) && TryInlineGetter(target, receiver.Value, reference.Syntax, out var value))
            return value;
        return ReadMember(receiver.Value, target.ContainingType, target, target.Type);
    }

    private static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    private bool IsComputed(IPropertySymbol property) => property.GetMethod is { IsAbstract: false } getter && !_flow.Clients.IsDescribed(property.ContainingType) && _flow.HasBody(getter);

    private IPropertySymbol Implementation(IPropertySymbol property, Value receiver)
    {
        if (receiver is Value.Symbolic && property.ContainingType.TypeKind == TypeKind.Interface && RegisteredFor(property.ContainingType) is { } registered)
            return registered.FindImplementationForInterfaceMember(property) as IPropertySymbol ?? property;
        if (receiver is not Value.Reference reference)
            return property;
        if (property.ContainingType.TypeKind == TypeKind.Interface)
            return reference.Type.FindImplementationForInterfaceMember(property) as IPropertySymbol ?? property;
        if (!property.IsVirtual && !property.IsAbstract && !property.IsOverride)
            return property;
        for (var type = TypeOf(reference, property); type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(property.Name))
            {
                if (member is IPropertySymbol { IsAbstract: false } candidate)
                    return candidate;
            }
        }

        return property;
    }

    // The class of an object; where it is the object of a root, one of the classes in the compilation that it can be, the same one for all its members.
    private ITypeSymbol TypeOf(Value.Reference reference, ISymbol member)
    {
        if (reference.Creation is not null || reference.Type is not INamedTypeSymbol type || !member.IsAbstract && !_flow.IsOverridden(member, _cancellation))
            return reference.Type;
        var types = _flow.Index.ConcreteTypesOf(type, _flow, _cancellation);
        if (types.Length is 0 or > FlowLimits.EntryStates)
            return type;
        if (!_state.TryGet(reference.Key, Marks.Class, out var chosen) || chosen.Operand.Value is not Value.Constant { Data: long index })
        {
            index = _choices.Pick(types.Length);
            _state = _state.With(reference.Key, Marks.Class, Value.Of((object)index));
        }

        return types[(int)index];
    }

    private bool TryInlineGetter(IPropertySymbol property, Value? receiver, SyntaxNode site, out Operand value)
    {
        value = default;
        if (receiver is not (null or Value.Reference or Value.Symbolic) || property.GetMethod is not { } getter)
            return false;
        if (receiver is not Value.Reference && (property.IsVirtual || property.IsOverride) && _flow.IsOverridden(property, _cancellation))
            return false;
        return TryInline(getter, receiver, ImmutableDictionary<int, Operand>.Empty, site, out value);
    }

    /// <summary>What a member of an object holds.</summary>
    private Operand ReadMember(Value receiver, INamedTypeSymbol type, ISymbol member, ITypeSymbol memberType)
    {
        if (receiver is Value.Reference or Value.Symbolic && _flow.Clients.SlotOf(receiver, type, member.Name) is { } slot)
        {
            if (_state.TryGet(receiver.Key, slot.CellName, out var slotCell))
                return slotCell.Operand;
            if (slot.Slot.Role == Libraries.FactRole.Carrier)
            {
                // What the object brings with it can be set through it.
                var carried = new Operand(new Value.Symbolic(receiver.Key + "." + _flow.IdOf(member), memberType));
                _state = _state.With(receiver.Key, slot.CellName, new Cell(carried, null, member.Name));
                return carried;
            }

            if (IsMade(receiver) && DefaultOf(slot, memberType) is { } initial)
                return new Operand(initial);
            return new Operand(new Value.Symbolic(receiver.Key + "." + _flow.IdOf(member), memberType));
        }

        if (_state.TryGet(receiver.Key, Marks.Unguarded, out _) && _flow.Clients.Guards.Contains(member.Name))
            _state = _state.With(receiver.Key, Marks.Examined, Value.True);
        if (receiver is Value.Constant { Data: null })
            throw new PathEndsException();
        if (receiver is not (Value.Reference or Value.Symbolic))
            return Operand.Unknown;
        var name = _flow.MemberId(member);
        if (_state.TryGet(receiver.Key, name, out var cell))
            return cell.Operand;
        if (receiver is Value.Symbolic symbolic && Adopt(symbolic, type) && _state.TryGet(receiver.Key, name, out cell))
            return cell.Operand;
        if (receiver is Value.Reference made && IsMade(receiver) && IsStoredIn(made.Type, member) && !_flow.Clients.IsDescribed(member.ContainingType)
            && (made.Creation is not null || !CanBeSetFromOutside(member) && !_flow.Index.IsWrittenOutsideConstructors(member, _flow, _cancellation)))
            return new Operand(DefaultOf(memberType));
        return new Operand(new Value.Symbolic(receiver.Key + "." + name, memberType));
    }

    // Serializers, binders and other assemblies set what nobody in the compilation does.
    private static bool CanBeSetFromOutside(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod.DeclaredAccessibility: not Accessibility.Private } => true,
        IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private } => true,
        _ => false,
    };

    // What a described property answers before it is set, where the description tells.
    private static Value? DefaultOf(BoundSlot slot, ITypeSymbol type)
    {
        switch (slot.Slot.Role)
        {
            case Libraries.FactRole.Port:
                return slot.Client.DefaultPort is { } port ? Value.Of((object)port) : null;
            case Libraries.FactRole.Mode when slot.Client.DefaultMode is { } mode:
                foreach (var value in slot.Slot.Values)
                {
                    if (value.Meaning == (int)mode)
                        return value.Name is "true" or "false" ? Value.Of(value.Name == "true") : Value.Of((object)(long)value.Number);
                }

                return null;
            case Libraries.FactRole.Pickup when type.TypeKind == TypeKind.Enum:
                return Value.Of((object)0L);
            default:
                return null;
        }
    }

    // Whether an object of a type has room for a member, so that it holds the default until it is set.
    private static bool IsStoredIn(ITypeSymbol type, ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length == 0 || member.IsAbstract)
            return false;
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, member.ContainingType.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool IsMade(Value receiver) => _state.TryGet(receiver.Key, Marks.Created, out _);

    private static Value DefaultOf(ITypeSymbol type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Null,
        { SpecialType: SpecialType.System_Boolean } => Value.False,
        { TypeKind: TypeKind.Enum } => Value.Of((object)0),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_Byte } => Value.Of((object)0),
        _ => Value.Unknown,
    };

    // An object that came from outside holds what every object of its class holds when it is made, or what configuration binds to it.
    private bool Adopt(Value.Symbolic receiver, INamedTypeSymbol type)
    {
        if (_state.TryGet(receiver.Key, Marks.Adopted, out _))
            return true;
        if (type.DeclaringSyntaxReferences.Length == 0 || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || _flow.Clients.IsDescribed(type))
            return false;
        _state = _state.With(receiver.Key, Marks.Adopted, Value.True);
        if (BindRegistered(receiver.Key, type))
            return true;
        var states = _flow.ConstructedStates(type, _result, _cancellation);
        if (states.Count is 0 or > FlowLimits.EntryStates)
            return true;
        var self = _flow.SelfOf(type);
        var chosen = states[_choices.Pick(states.Count)];
        foreach (var pair in chosen.Cells)
        {
            if (pair.Key.Owner == self.Key && pair.Key.Member.Length > 0 && pair.Key.Member[0] != '$')
                _state = _state.With(receiver.Key, pair.Key.Member, pair.Value);
            else if (pair.Key.Owner.StartsWith("o:", System.StringComparison.Ordinal) && pair.Key.Owner != self.Key && !_state.Cells.ContainsKey(pair.Key))
                _state = _state.With(pair.Key.Owner, pair.Key.Member, pair.Value);
        }

        return true;
    }

    private Operand ReadStatic(ISymbol member, ITypeSymbol type, SyntaxNode syntax)
    {
        var name = _flow.MemberId(member);
        if (_flow.Clients.SlotOf(member.ContainingType, member.Name) is { } slot)
            return _state.TryGet(StaticOwner + member.ContainingType.Name, slot.CellName, out var slotCell) ? slotCell.Operand : Operand.Unknown;
        if (_state.TryGet(StaticOwner, name, out var cell))
            return cell.Operand;
        if (member is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
            return new Operand(new Value.Text(string.Empty), syntax);
        if (member.DeclaringSyntaxReferences.Length > 0 && member.ContainingType is { } container && _flow.IsStableStatic(member, _cancellation))
        {
            var initial = ChooseStatics(container);
            if (initial.TryGet(StaticOwner, name, out cell))
            {
                foreach (var pair in initial.Cells)
                {
                    if ((pair.Key.Owner.StartsWith("o:", System.StringComparison.Ordinal) || pair.Key.Owner == StaticOwner && pair.Key.Member == name) && !_state.Cells.ContainsKey(pair.Key))
                        _state = _state.With(pair.Key.Owner, pair.Key.Member, pair.Value);
                }

                return cell.Operand;
            }
        }

        return new Operand(new Value.Symbolic("static:" + member.ContainingType?.Name + "." + member.Name + name, type));
    }

    // The static members of a type are in one state together, whichever of them is asked for first.
    private FlowState ChooseStatics(INamedTypeSymbol type)
    {
        var states = _flow.StaticStates(type, _result, _cancellation);
        var name = "$statics" + _flow.IdOf(type);
        if (!_state.TryGet(StaticOwner, name, out var chosen) || chosen.Operand.Value is not Value.Constant { Data: long index })
        {
            index = states.Count == 0 ? 0 : _choices.Pick(states.Count);
            if (states.Count > 1)
                _state = _state.With(StaticOwner, name, Value.Of((object)index));
        }

        return index < states.Count ? states[(int)index] : FlowState.Empty;
    }

    private void Assign(IOperation target, Operand operand, SyntaxNode handedOver, bool isAdded = false)
    {
        target = UnwrapTarget(target);
        switch (target)
        {
            case ILocalReferenceOperation { Local.IsRef: true } alias when _frame.Aliases.TryGetValue(alias.Local, out var aliased):
                Assign(aliased, operand, handedOver, isAdded);
                break;
            case ILocalReferenceOperation { Local.IsRef: true } when _frame.Method is { } method:
                // It stands for one of several variables.
                foreach (var key in _state.Cells.Keys.Where(k => k.Owner == "local" && _flow.IsLocalOf(k.Member, method)).ToList())
                    _state = _state.With(key.Owner, key.Member, Value.Unknown);
                break;
            case ILocalReferenceOperation local:
                SetVariable(local.Local, local.Type);
                break;
            case IParameterReferenceOperation parameter:
                SetVariable(parameter.Parameter, parameter.Type);
                break;
            case IFieldReferenceOperation field:
                AssignMember(field.Field, field.Instance, operand, handedOver, isAdded);
                break;
            case IPropertyReferenceOperation { Arguments.Length: > 0 } indexer:
                AssignIndexer(indexer, operand);
                break;
            case IPropertyReferenceOperation property:
                AssignMember(property.Property, property.Instance, operand, handedOver, isAdded);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, operand, handedOver, isAdded);
                break;
            case IFlowCaptureReferenceOperation capture:
                _state = _state.With("capture", CaptureMember(capture.Id), new Cell(operand, handedOver));
                break;
            case IArrayElementReferenceOperation element:
                if (UnwrapTarget(element.ArrayReference) is (ILocalReferenceOperation or IFieldReferenceOperation) and var array)
                {
                    var items = Eval(array);
                    var written = items.Value is Value.Sequence sequence && element.Indices.Length == 1 && Eval(element.Indices[0]).Value is Value.Constant { Data: long position and >= 0 } && position < sequence.Elements.Length
                        ? new Operand(new Value.Sequence(sequence.Elements.SetItem((int)position, operand)), items.Source)
                        : Operand.Unknown;
                    Assign(array, written, handedOver);
                }

                break;
            case IDynamicMemberReferenceOperation dynamic:
                foreach (var child in dynamic.ChildOperations)
                    Change(Eval(child).Value);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, operand, handedOver, isAdded);
                break;
        }

        void SetVariable(ISymbol variable, ITypeSymbol? type) =>
            _state = _state.With("local", _flow.IdOf(variable), new Cell(ReferenceEquals(operand.Value, Value.Unknown) ? operand with { Value = Unnamed(handedOver, type) } : operand, handedOver));
    }

    // What is not known is the same wherever the variable is read, so that conditions on it agree.
    private Value Unnamed(SyntaxNode from, ITypeSymbol? type) => new Value.Symbolic("value" + _flow.IdOf(from) + "@" + _frame.Site, type, isCall: true);

    private void AssignMember(ISymbol member, IOperation? instance, Operand operand, SyntaxNode handedOver, bool isAdded)
    {
        var type = member.ContainingType;
        if (member.IsStatic)
        {
            if (_flow.Clients.SlotOf(type, member.Name) is { } slot)
                AssignGlobal(type, slot, operand, handedOver, isAdded);
            else if (member is IPropertySymbol { SetMethod: { } staticSetter } && _flow.HasBody(staticSetter))
                TryInline(staticSetter, null, ImmutableDictionary<int, Operand>.Empty.Add(0, operand), handedOver, out _);
            else
                _state = _state.With(StaticOwner, _flow.MemberId(member), new Cell(operand, handedOver, member.Name));
            return;
        }

        var receiver = Eval(instance).Value;
        if (receiver is not (Value.Reference or Value.Symbolic))
            return;
        if (_flow.Clients.SlotOf(receiver, type, member.Name) is { } described)
        {
            AssignSlot(receiver, described, operand, handedOver, isAdded);
            return;
        }

        if (member is IPropertySymbol property)
        {
            var target = Implementation(property, receiver);
            if (target.SetMethod is { } setter && _flow.HasBody(setter) && !_flow.Clients.IsDescribed(type))
            {
                TryInline(setter, receiver, ImmutableDictionary<int, Operand>.Empty.Add(0, operand), handedOver, out _);
                return;
            }

            member = target;
        }

        _state = _state.With(receiver.Key, _flow.MemberId(member), new Cell(operand, handedOver, member.Name));
        if (receiver is Value.Symbolic)
        {
            // It now lies in an object that came from outside.
            foreach (var reference in References(operand.Value))
                _state = _state.With(reference.Key, Marks.Left, Value.True);
        }
    }

    private Operand EvalAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var reference = Make(anonymous.Type!, anonymous.Syntax);
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                _state = _state.With(reference.Key, _flow.MemberId(property.Property), new Cell(Eval(assignment.Value), assignment.Value.Syntax, property.Property.Name));
        }

        return new Operand(reference, anonymous.Syntax);
    }

    // What "with" copies: a class by its clone method, a struct or an anonymous object by an operation of its own.
    private Operand Clone(Operand original, ITypeSymbol type, SyntaxNode site)
    {
        if (original.Value is not (Value.Reference or Value.Symbolic))
            return Operand.Unknown;
        if (original.Value is Value.Symbolic symbolic && type is INamedTypeSymbol named)
            Adopt(symbolic, named);
        var copy = Make(type, site);
        foreach (var pair in _state.Cells.Where(pair => pair.Key.Owner == original.Value.Key && pair.Key.Member != Marks.Created).ToList())
            _state = _state.With(copy.Key, pair.Key.Member, pair.Value);
        return new Operand(copy, site);
    }

    /// <summary>A new object made at a place; what an earlier round of a loop made there is gone.</summary>
    private Value.Reference Make(ITypeSymbol type, SyntaxNode site)
    {
        var reference = new Value.Reference("new" + _flow.IdOf(site) + "@" + _frame.Site, type, site, _frame.Owner);
        _state = _state.Without(key => key.Owner == reference.Key).With(reference.Key, Marks.Created, new Cell(new Operand(reference)));
        return reference;
    }
}
