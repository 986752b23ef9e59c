using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Flow;

/// <content>Calls: into the compilation, into described libraries, into the unknown.</content>
internal sealed partial class Interpreter
{
    private Operand EvalInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance is null ? (Operand?)null : Eval(invocation.Instance);
        if (receiver is { Value: Value.Constant { Data: null } } && !method.IsStatic && method.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            throw new PathEndsException();
        var arguments = EvalArguments(invocation.Arguments);

        if (method.MethodKind == MethodKind.Constructor)
        {
            RecordCall(method, _frame.Self, arguments);
            if (_frame.Self is Value.Reference client && _flow.Clients.CallOf(method) is { } baseCall)
                CallClient(baseCall.Client, baseCall.Call, method, new Operand(client), invocation.Arguments, arguments, invocation.Syntax);
            else if (_frame.Self is Value.Reference self)
                RunConstructor(self, method, arguments, invocation.Syntax);
            return Operand.Unknown;
        }

        if (method.Name == "<Clone>$" && receiver is { } original && method.ReturnType is INamedTypeSymbol copied)
            return Clone(original, copied, invocation.Syntax);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var returned = Invoke(receiver ?? Operand.Unknown, arguments, invocation.Syntax, method.ReturnType);
            if (receiver is { Value: Value.Function { Method: var run } })
                CopyBack(invocation.Arguments, run);
            else
                Lose(invocation.Arguments);
            return returned;
        }

        if (_flow.Clients.CallOf(method) is { } described)
            return CallClient(described.Client, described.Call, method, receiver, invocation.Arguments, arguments, invocation.Syntax);
        if (Intrinsic(method, receiver, arguments, invocation) is { } known)
            return known;

        RecordCall(method, receiver?.Value, arguments);
        var target = IsBase(invocation.Instance) ? method : Implementation(method, receiver?.Value);
        if (_flow.HasBody(target) && IsWorthwhile(target, receiver?.Value, arguments) && TryInline(target, receiver?.Value, arguments, invocation.Syntax, out var value))
        {
            CopyBack(invocation.Arguments, target);
            return value;
        }

        return CallUnknown(method, receiver, invocation.Arguments, arguments);
    }

    private ImmutableDictionary<int, Operand> EvalArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = ImmutableDictionary.CreateBuilder<int, Operand>();
        foreach (var argument in arguments)
        {
            // Collections that the compiler makes of loose arguments are younger than the oldest compiler that is supported.
            var value = argument.Parameter?.RefKind == RefKind.Out ? Operand.Unknown
                : argument.ArgumentKind > ArgumentKind.DefaultValue ? new Operand(new Value.Sequence(argument.Value.ChildOperations.Select(Eval).ToImmutableArray()), argument.Syntax)
                : Eval(argument.Value);
            if (argument.Parameter is { } parameter)
                values[parameter.Ordinal] = value.Source is null ? value with { Source = argument.Value.Syntax } : value;
        }

        return values.ToImmutable();
    }

    private void CopyBack(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol target)
    {
        target = target.PartialImplementationPart ?? target;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter || parameter.Ordinal >= target.Parameters.Length)
                continue;
            var name = "out" + _flow.IdOf(target.Parameters[parameter.Ordinal]);
            Assign(argument.Value, _state.TryGet("local", name, out var cell) ? cell.Operand : Operand.Unknown, argument.Value.Syntax);
        }
    }

    // What unknown code is given by reference holds anything afterwards.
    private void Lose(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                Assign(argument.Value, Operand.Unknown, argument.Value.Syntax);
        }
    }

    private IMethodSymbol Implementation(IMethodSymbol method, Value? receiver)
    {
        if (receiver is not Value.Reference reference || method.IsStatic)
            return method;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return reference.Type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
            return method;
        for (var type = TypeOf(reference, method); type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(method.Name))
            {
                if (member is IMethodSymbol { IsAbstract: false } candidate && (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.OriginalDefinition) || Overrides(candidate, method)))
                    return candidate;
            }
        }

        return method;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var m = candidate.OverriddenMethod; m is not null; m = m.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool IsWorthwhile(IMethodSymbol method, Value? receiver, ImmutableDictionary<int, Operand> arguments)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return true;
        if (_flow.Clients.IsDescribed(method.ContainingType))
            return false;
        if ((method.IsVirtual || method.IsOverride) && !method.IsSealed && receiver is not Value.Reference && _flow.IsOverridden(method, _cancellation))
            return false;
        if (_flow.IsCandidate(method, _cancellation) || method.IsGenericMethod && method.Parameters.Any(p => IsConfiguration(p.Type)))
            return true;
        foreach (var argument in arguments.Values)
        {
            if (argument.Value is Value.Function or Value.Section || argument.Value is Value.Reference reference && (_flow.Clients.FindOne(reference.Type) is not null || reference.Type.DeclaringSyntaxReferences.Length > 0))
                return true;
        }

        return _flow.IsFollowed(Unwrap(method.ReturnType)) || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref) || (method.IsStatic || receiver is Value.Reference) && _flow.AssignsMembers(method, _cancellation);
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type;

    private bool TryInline(IMethodSymbol method, Value? receiver, ImmutableDictionary<int, Operand> arguments, IOperation site, out Operand value) =>
        TryInline(method, receiver, arguments, site.Syntax, out value);

    private bool TryInline(IMethodSymbol method, Value? receiver, ImmutableDictionary<int, Operand> arguments, SyntaxNode site, out Operand value)
    {
        value = default;
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (_flow.GraphOf(definition, _frame, _cancellation) is not { } graph)
            return false;
        var isLocal = definition.MethodKind == MethodKind.LocalFunction;
        var home = isLocal ? HomeOf(definition) : null;
        var frame = new Frame(definition, isLocal ? home?.Owner ?? _frame.Owner : definition, home?.Self ?? receiver, graph, _frame, _frame.Site + "/" + _flow.IdOf(site)) { Called = method };
        if (_frame.Depth < FlowLimits.CallDepth && !IsOnStack(definition) && RunInlined(frame, definition, arguments, site) is { } returned)
        {
            value = returned;
            return true;
        }

        if (!isLocal && definition.MethodKind != MethodKind.PropertyGet)
            Disturb(arguments.Values.Select(a => a.Value).Concat(receiver is null ? Enumerable.Empty<Value>() : new[] { receiver }));
        return false;
    }

    // A body that takes too long costs what it would have told, not what the rest of the root tells. Null where it does.
    private List<BodyExit>? WithinItsShare(string memoKey, IMethodSymbol method, Func<List<BodyExit>> walk)
    {
        if (_inlined.TryGetValue(memoKey, out var known))
            return known;
        if (_abandoned.Contains(method))
            return _inlined[memoKey] = null;
        var outer = _limit;
        // Lambdas and local functions set variables of others, so that they cannot be left out.
        var canBeLeftOut = method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction);
        if (canBeLeftOut)
            _limit = _steps + (outer - _steps) / FlowLimits.ShareOfACall;
        try
        {
            return _inlined[memoKey] = walk();
        }
        catch (GaveUpException) when (canBeLeftOut)
        {
            _abandoned.Add(method);
            return _inlined[memoKey] = null;
        }
        finally
        {
            _limit = outer;
        }
    }

    /// <summary>A body of the compilation that is not followed had these objects: whatever it can reach may hold anything.</summary>
    private void Disturb(IEnumerable<Value> given)
    {
        var open = new Stack<Value.Reference>(given.SelectMany(References));
        foreach (var pair in _state.Cells)
        {
            if (pair.Key.Owner == StaticOwner && pair.Value.Operand.Value is Value.Reference kept)
                open.Push(kept);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var reference = open.Pop();
            if (!seen.Add(reference.Key))
                continue;
            var held = _state.Cells.Where(p => p.Key.Owner == reference.Key && p.Key.Member[0] != '$').ToList();
            foreach (var inner in held.SelectMany(p => References(p.Value.Operand.Value)))
                open.Push(inner);
            if (_flow.Clients.FindOne(reference.Type) is not null)
            {
                ForgetFacts(reference);
                continue;
            }

            _state = _state.Without(key => key.Owner == reference.Key && key.Member == Marks.Created);
            foreach (var member in held)
                _state = _state.With(reference.Key, member.Key.Member, Value.Unknown);
        }
    }

    // The frame in which a local function's variables live.
    private Frame? HomeOf(IMethodSymbol local)
    {
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, local.ContainingSymbol) || SymbolEqualityComparer.Default.Equals(frame.Owner, local.ContainingSymbol))
                return frame;
        }

        return null;
    }

    // A method that calls itself is followed into itself once.
    private bool IsOnStack(IMethodSymbol method) => Activations(method) > 1;

    private int Activations(IMethodSymbol method)
    {
        var count = 0;
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method))
                count++;
        }

        return count;
    }

    // Null where the body takes too long.
    private Operand? RunInlined(Frame frame, IMethodSymbol method, ImmutableDictionary<int, Operand> arguments, SyntaxNode site)
    {
        var before = _state;
        if (WithinItsShare(frame.Site + "|" + _flow.IdOf(method) + "|" + _choices.Prefix, method, WalkInlined) is not { } exits)
        {
            _state = before;
            return null;
        }

        if (exits.Count == 0)
            throw new PathEndsException();
        var chosen = exits[_choices.Pick(exits.Count)];
        _state = chosen.State;
        return chosen.Returned.Source is null ? chosen.Returned with { Source = site } : chosen.Returned;

        List<BodyExit> WalkInlined()
        {
            var entry = _state;
            foreach (var parameter in method.Parameters)
            {
                var operand = arguments.TryGetValue(parameter.Ordinal, out var given) ? given : Operand.Unknown;
                if (ReferenceEquals(operand.Value, Value.Unknown))
                    operand = new Operand(new Value.Symbolic("parameter" + _flow.IdOf(parameter) + "@" + frame.Site, parameter.Type));
                else if (operand.Value is Value.Symbolic { Type: null or { TypeKind: TypeKind.TypeParameter } } untyped)
                    operand = operand with { Value = untyped.As(parameter.Type) };
                if (operand.Value is Value.Reference { Type.IsValueType: true } structure && parameter.RefKind == RefKind.None && parameter.DeclaringSyntaxReferences.Length > 0)
                {
                    _state = entry;
                    operand = Clone(operand, structure.Type, parameter.DeclaringSyntaxReferences[0].GetSyntax(_cancellation));
                    entry = _state;
                }

                entry = entry.With("local", _flow.IdOf(parameter), new Cell(operand, operand.Source));
            }

            var exits = new List<BodyExit>();
            var callsItself = Activations(method) > 0;
            foreach (var exit in WalkBody(frame, new[] { entry }))
            {
                var left = LeaveInlined(exit, frame, method);
                // The caller's own variables come back when the method called itself.
                if (callsItself)
                    left = left.WithCellsOf(_state, key => key.Owner == "local" && _flow.IsLocalOf(key.Member, method));
                AddExit(exits, new BodyExit(left, exit.Returned));
            }

            return exits;
        }
    }

    // What is local to the body is dropped, so that calls that differ only in it meet again; captured variables stay while a lambda may need them.
    private FlowState LeaveInlined(BodyExit exit, Frame frame, IMethodSymbol method)
    {
        var state = exit.State;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && state.TryGet("local", _flow.IdOf(parameter), out var cell))
            {
                state = MarkReturned(state, cell.Operand.Value).With("local", "out" + _flow.IdOf(parameter), cell);
            }
        }

        var keepsLocals = exit.Returned.Value is Value.Function or Value.Reference;
        state = state.Without(key => key.Owner == "return" && key.Member == frame.Site
            || key.Owner == "capture" && key.Member.StartsWith(frame.Site + "#", StringComparison.Ordinal)
            || !keepsLocals && key.Owner == "local" && _flow.IsLocalOf(key.Member, method));
        return MarkReturned(state, exit.Returned.Value);
    }

    private static FlowState MarkReturned(FlowState state, Value returned)
    {
        switch (returned)
        {
            case Value.Reference reference:
                if (state.TryGet(reference.Key, Marks.Returned, out _))
                    return state;
                state = state.With(reference.Key, Marks.Returned, Value.True);
                // What a returned object holds goes out with it.
                foreach (var held in state.Cells.Where(p => p.Key.Owner == reference.Key && p.Value.Operand.Value is Value.Reference && p.Key.Member[0] != '$').ToList())
                    state = MarkReturned(state, held.Value.Operand.Value);
                return state;
            case Value.Sequence sequence:
                foreach (var element in sequence.Elements)
                    state = MarkReturned(state, element.Value);
                return state;
            default:
                return state;
        }
    }

    /// <summary>Calls a delegate.</summary>
    private Operand Invoke(Operand target, ImmutableDictionary<int, Operand> arguments, SyntaxNode site, ITypeSymbol returnType)
    {
        if (target.Value is not Value.Function function)
        {
            foreach (var argument in arguments.Values)
                Change(argument.Value);
            return new Operand(new Value.Symbolic("call(" + target.Value.Key + ")" + _flow.IdOf(site), returnType, isCall: true));
        }

        return TryInvoke(function, arguments, site, out var value) ? value : Operand.Unknown;
    }

    private bool TryInvoke(Value.Function function, ImmutableDictionary<int, Operand> arguments, SyntaxNode site, out Operand value)
    {
        value = default;
        if (_frame.Depth >= FlowLimits.CallDepth || IsOnStack(function.Method))
            return false;
        if (function.Lambda is { } lambda && function.Home is { Graph: { } home })
        {
            _ran.Add(lambda.Syntax);
            _waiting.Remove(lambda.Syntax);
            var graph = home.GetAnonymousFunctionControlFlowGraph(lambda, _cancellation);
            var frame = new Frame(function.Method, function.Home.Owner, function.Home.Self, graph, _frame, _frame.Site + "/" + _flow.IdOf(site) + "~" + _flow.IdOf(lambda.Syntax));
            value = RunInlined(frame, function.Method, arguments, site) ?? Operand.Unknown;
            return true;
        }

        if (_flow.Clients.CallOf(function.Method) is not null || !_flow.HasBody(function.Method))
            return false;
        return TryInline(Implementation(function.Method, function.Receiver), function.Receiver, arguments, site, out value);
    }

    /// <summary>Runs a lambda that was handed to unknown code: it may run, now or later, or not at all.</summary>
    private void RunHandedOver(Value.Function function, SyntaxNode site)
    {
        var runs = _choices.Pick(2) == 0;
        if (!runs || !TryInvoke(function, ImmutableDictionary<int, Operand>.Empty, site, out var returned))
            return;
        foreach (var reference in References(returned.Value))
            _state = _state.With(reference.Key, Marks.Left, Value.True);
    }

    private static IEnumerable<Value.Reference> References(Value value) => value switch
    {
        Value.Reference reference => new[] { reference },
        Value.Sequence sequence => sequence.Elements.SelectMany(e => References(e.Value)),
        _ => Enumerable.Empty<Value.Reference>(),
    };

    private Operand CallUnknown(IMethodSymbol method, Operand? receiver, ImmutableArray<IArgumentOperation> operations, ImmutableDictionary<int, Operand> arguments)
    {
        foreach (var operation in operations)
        {
            if (operation.Parameter is not { } parameter || !arguments.TryGetValue(parameter.Ordinal, out var value))
                continue;
            if (value.Value is Value.Function function)
                RunHandedOver(function, operation.Syntax);
            else
            {
                if (method.ContainingNamespace?.ToDisplayString() == "System.Reflection")
                    Change(value.Value);
                Escape(value.Value, parameter.OriginalDefinition.Type, isTyped: _flow.HasBody(method) || parameter.OriginalDefinition.Type is not (ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }));
            }

            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                Assign(operation.Value, Operand.Unknown, operation.Value.Syntax);
        }

        var key = receiver?.Value.Key ?? string.Empty;
        return new Operand(new Value.Symbolic("call" + _flow.IdOf(method.OriginalDefinition) + "(" + key + ";" + string.Join(",", arguments.OrderBy(a => a.Key).Select(a => a.Value.Value.Key)) + ")", method.ReturnType, isCall: true));
    }

    private void ForgetFacts(Value.Reference client) =>
        _state = _state.Without(key => key.Owner == client.Key && key.Member.StartsWith("@", StringComparison.Ordinal)).With(client.Key, Marks.Changed, Value.True);

    /// <summary>Unknown code may do anything with a client.</summary>
    private void Change(Value value)
    {
        foreach (var reference in References(value))
        {
            if (_flow.Clients.FindOne(reference.Type) is { Kind: Policy.Rules.ConnectionKind.Smtp })
                ForgetFacts(reference);
        }
    }

    /// <summary>A value goes to code that is not known.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type as which it is taken.</param>
    /// <param name="isTyped">Whether that code knows the type, and so could change it.</param>
    private void Escape(Value value, ITypeSymbol type, bool isTyped)
    {
        foreach (var reference in References(value))
        {
            if (_flow.Clients.FindOne(reference.Type) is not { } client)
                continue;
            if (client.Judged == JudgedWhen.SendingOrLeaving && isTyped && _flow.Clients.FindOne(type) is not null || client.IsStream)
                ForgetFacts(reference);
            else
                _state = _state.With(reference.Key, Marks.Left, Value.True);
        }
    }

    private void RecordCall(IMethodSymbol method, Value? receiver, ImmutableDictionary<int, Operand> arguments)
    {
        var target = method.OriginalDefinition;
        if (!_result.IsRecording(_frame) || target.DeclaringSyntaxReferences.Length == 0)
            return;
        _result.Record(target, new CallRecord(_state, receiver, arguments));
    }

    private Operand EvalCreation(IObjectCreationOperation creation)
    {
        var arguments = EvalArguments(creation.Arguments);
        if (creation.Constructor is not { } constructor || creation.Type is null)
            return Operand.Unknown;
        if (IntrinsicCreation(creation, arguments) is { } known)
            return known;

        var reference = Make(creation.Type, creation.Syntax);
        if (_flow.Clients.CallOf(constructor) is { } described)
            CallClient(described.Client, described.Call, constructor, new Operand(reference), creation.Arguments, arguments, creation.Syntax);
        else if (_flow.Clients.IsDescribed(creation.Type))
            EscapeArguments(constructor, creation.Arguments, arguments);
        else if (constructor.DeclaringSyntaxReferences.Length > 0 || creation.Type.DeclaringSyntaxReferences.Length > 0)
        {
            RecordCall(constructor, reference, arguments);
            RunConstructor(reference, constructor, arguments, creation.Syntax);
        }
        else
            EscapeArguments(constructor, creation.Arguments, arguments);

        if (_flow.Clients.FindOne(creation.Type) is { IsApiClient: true })
            _result.SawApiClient = true;
        return new Operand(reference, creation.Syntax);
    }

    private void EscapeArguments(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> operations, ImmutableDictionary<int, Operand> arguments) =>
        CallUnknown(constructor, null, operations, arguments);

    /// <summary>Runs the initializers and the body of a constructor, base classes first.</summary>
    private void RunConstructor(Value.Reference self, IMethodSymbol constructor, ImmutableDictionary<int, Operand> arguments, SyntaxNode site)
    {
        var type = constructor.ContainingType;
        if (type.DeclaringSyntaxReferences.Length == 0 || _flow.Clients.IsDescribed(type))
            return;
        var definition = constructor.OriginalDefinition;
        var frame = new Frame(definition, definition, self, null, _frame, _frame.Site + "/" + _flow.IdOf(site) + "c" + _flow.IdOf(definition));
        if (_frame.Depth >= FlowLimits.CallDepth || IsOnStack(definition) || WithinItsShare(frame.Site + "|" + _choices.Prefix, definition, Construct) is not { } exits)
        {
            Disturb(arguments.Values.Select(a => a.Value).Append(self));
            return;
        }

        if (exits.Count == 0)
            throw new PathEndsException();
        _state = exits[_choices.Pick(exits.Count)].State;

        List<BodyExit> Construct()
        {
            var entry = _state;
            foreach (var parameter in definition.Parameters)
            {
                var operand = arguments.TryGetValue(parameter.Ordinal, out var given) ? given : new Operand(new Value.Symbolic("parameter" + _flow.IdOf(parameter) + "@" + frame.Site, parameter.Type));
                entry = entry.With("local", _flow.IdOf(parameter), new Cell(operand, operand.Source));
            }

            return ConstructFrom(entry, _flow.ConstructorBodies(definition, _cancellation), self, definition, frame)
                .ConvertAll(state => new BodyExit(state.Without(key => key.Owner == "local" && _flow.IsLocalOf(key.Member, definition)
                    || key.Owner is "return" or "capture" && key.Member.StartsWith(frame.Site, StringComparison.Ordinal)), Operand.Unknown));
        }
    }

    /// <summary>Every state in which an object can be when a constructor is done with it.</summary>
    public List<FlowState> ConstructFrom(FlowState entry, ConstructorBodies bodies, Value.Reference self, IMethodSymbol constructor, Frame? caller)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (!entry.TryGet("local", _flow.IdOf(parameter), out _))
                entry = entry.With("local", _flow.IdOf(parameter), new Value.Symbolic("parameter" + _flow.IdOf(parameter), parameter.Type));
        }

        var states = new List<FlowState> { entry };
        foreach (var member in bodies.PositionalMembers)
        {
            states = states.ConvertAll(s => s.TryGet("local", _flow.IdOf(member.Parameter), out var cell)
                ? s.With(self.Key, _flow.MemberId(member.Property), cell with { Member = member.Property.Name })
                : s);
        }

        if (bodies.KeepsParameters)
        {
            foreach (var parameter in constructor.Parameters)
            {
                states = states.ConvertAll(s => s.TryGet("local", _flow.IdOf(parameter), out var cell)
                    ? s.With(self.Key, _flow.MemberId(parameter), cell)
                    : s);
            }
        }

        foreach (var graph in bodies.Initializers)
            states = Continue(states, graph);
        if (bodies.ImplicitBase is { } implicitBase && caller?.Depth is null or < FlowLimits.CallDepth)
        {
            var next = new List<FlowState>();
            var baseBodies = _flow.ConstructorBodies(implicitBase.OriginalDefinition, _cancellation);
            var frame = new Frame(implicitBase.OriginalDefinition, implicitBase.OriginalDefinition, self, null, caller, (caller?.Site ?? string.Empty) + "b" + _flow.IdOf(implicitBase));
            foreach (var state in states)
                next.AddRange(ConstructFrom(state, baseBodies, self, implicitBase.OriginalDefinition, frame));
            states = next;
        }

        return bodies.Body is { } body ? Continue(states, body) : states;

        List<FlowState> Continue(List<FlowState> from, ControlFlowGraph graph)
        {
            var frame = new Frame(constructor, constructor, self, graph, caller, (caller?.Site ?? string.Empty) + "i" + _flow.IdOf(graph.OriginalOperation.Syntax));
            var next = new List<FlowState>();
            foreach (var exit in WalkBody(frame, from))
                KeepApart(next, exit.State, FlowLimits.StatesPerBlock, frame.Site + "#made");
            return next;
        }
    }
}
