using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <content>Analyzes roots: what is known when they are entered, and what they leave behind.</content>
internal sealed partial class CompilationFlow
{
    private readonly Dictionary<(ISymbol Root, int Level), RootResult> _results = new(new RootKeyComparer());

    // What was cut off by a root that is still being analyzed; it holds for as long as that root is.
    private readonly Dictionary<(ISymbol Root, int Level), (RootResult Result, int Head)> _provisional = new(new RootKeyComparer());

    private readonly Dictionary<ISymbol, (RootResult Result, int Position)> _inProgress = new(SymbolEqualityComparer.Default);
    private int _depth = FlowLimits.CallerDepth;
    private int _staticDepth = FlowLimits.StaticDepth;

    // The outermost root in progress that cut something off since this was last reset.
    private int _head = int.MaxValue;
    private HashSet<ISymbol>? _asked;

    /// <summary>Walks a method from everything that is known of its callers and its object.</summary>
    public RootResult Analyze(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        return Analyze(method, new RootResult(method), (result, interpreter) => Walk(method, result, interpreter, cancellation), cancellation);
    }

    /// <summary>Runs the static initializers and the static constructor of a type.</summary>
    public RootResult AnalyzeStatics(INamedTypeSymbol type, CancellationToken cancellation)
    {
        type = type.OriginalDefinition;
        var outerDepth = _depth;
        _staticDepth--;
        // What initializers hold must not hang on who asks for it first.
        _depth = FlowLimits.StaticCallerDepth;
        try
        {
            return Analyze(type, new RootResult(null), (result, interpreter) => WalkStatics(type, result, interpreter, cancellation), cancellation);
        }
        finally
        {
            _depth = outerDepth;
            _staticDepth++;
        }
    }

    private RootResult Analyze(ISymbol root, RootResult result, Action<RootResult, Interpreter> walk, CancellationToken cancellation)
    {
        var key = (root, _depth * (FlowLimits.StaticDepth + 2) + _staticDepth);
        // What was found while nothing was in progress knows more than what is in progress may be asked for, and whether it was depends on the order of questions.
        if (_results.TryGetValue(key, out var known) && !_inProgress.Keys.Any(known.Asked.Contains))
        {
            NoteAsked(root, known);
            return known;
        }

        if (_provisional.TryGetValue(key, out var provisional))
        {
            NoteAsked(root, provisional.Result);
            _head = Math.Min(_head, provisional.Head);
            return provisional.Result;
        }

        if (_depth < 0 || _staticDepth < 0)
        {
            // The same for whoever asks at this depth, so what is made of it can be kept.
            result.GaveUp = true;
            return result;
        }

        if (_inProgress.TryGetValue(root, out var begun))
        {
            NoteAsked(root, null);
            _head = Math.Min(_head, begun.Position);
            result.GaveUp = true;
            return result;
        }

        var position = _inProgress.Count;
        _inProgress.Add(root, (result, position));
        var outerAsked = _asked;
        _asked = result.Asked;
        var outer = (_depth, _staticDepth, _head);
        _head = int.MaxValue;
        var isDone = false;
        try
        {
            // Every level of callers is there to tell what the one above needs, and there are more of them.
            var level = root is IMethodSymbol ? FlowLimits.CallerDepth - _depth : 1;
            walk(result, new Interpreter(this, result, FlowLimits.Steps >> level, cancellation));
            isDone = true;
        }
        catch (GaveUpException)
        {
            result.Forget();
            isDone = true;
        }
        catch (InsufficientExecutionStackException) when (position == 0)
        {
            // How much stack is left says nothing of the bodies in between, so that only the outermost root is given up.
            result.Forget();
            isDone = true;
        }
#if !DEBUG
        catch (Exception exception) when (exception is not (OperationCanceledException or InsufficientExecutionStackException))
        {
            // A defect of ours costs the findings of one method, not somebody's build; the tests run without this.
            result.Forget();
            isDone = true;
        }
#endif
        finally
        {
            (_depth, _staticDepth, var outerHead) = outer;
            _inProgress.Remove(root);
            _asked = outerAsked;
            NoteAsked(root, result);
            foreach (var settled in _provisional.Where(p => p.Value.Head >= position).Select(p => p.Key).ToList())
                _provisional.Remove(settled);
            if (isDone && _head >= position)
                _results[key] = result;
            else if (isDone)
                _provisional[key] = (result, _head);
            _head = _head >= position ? outerHead : Math.Min(_head, outerHead);
        }

        return result;
    }

    // A root asks another one, a level deeper.
    private RootResult Ask(ISymbol root, RootResult asking, CancellationToken cancellation)
    {
        _depth--;
        try
        {
            var result = root is INamedTypeSymbol type ? AnalyzeStatics(type, cancellation) : Analyze((IMethodSymbol)root, cancellation);
            asking.ReadsConfiguration |= result.ReadsConfiguration;
            return result;
        }
        finally
        {
            _depth++;
        }
    }

    private void NoteAsked(ISymbol root, RootResult? result)
    {
        _asked?.Add(root);
        if (result is not null)
            _asked?.UnionWith(result.Asked);
    }

    private void Walk(IMethodSymbol method, RootResult result, Interpreter interpreter, CancellationToken cancellation)
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            var self = SelfOf(method.ContainingType);
            var bodies = ConstructorBodies(method, cancellation);
            var frame = new Frame(method, method, self, null, null, string.Empty);
            var exits = new List<BodyExit>();
            foreach (var entry in ParameterStates(method, result, cancellation))
            {
                var made = entry.With(self.Key, Marks.Created, Value.True);
                foreach (var state in interpreter.ConstructFrom(made, bodies, self, method, null))
                    exits.Add(new BodyExit(state, Operand.Unknown));
            }

            result.Exits = exits;
            interpreter.Finish(frame, exits, isFollowed: false);
        }
        else if (GraphOf(method, null, cancellation) is { } graph)
        {
            var self = method.IsStatic ? null : SelfOf(method.ContainingType);
            var frame = new Frame(method, method, self, graph, null, string.Empty);
            result.Exits = interpreter.WalkBody(frame, EntryStates(method, result, cancellation).ConvertAll(s => WithParameters(s, method)));
            interpreter.Finish(frame, result.Exits, IsFollowed(method, cancellation));
        }
    }

    private void WalkStatics(INamedTypeSymbol type, RootResult result, Interpreter interpreter, CancellationToken cancellation)
    {
        var states = new List<FlowState> { FlowState.Empty };
        var graphs = InitializersOf(type, isStatic: true, cancellation).Select(i => GraphOf(i, cancellation))
            .Concat(type.StaticConstructors.Select(c => GraphOf(c, null, cancellation)));
        foreach (var graph in graphs)
        {
            if (graph is null)
                continue;
            var frame = new Frame(null, null, null, graph, null, "s" + IdOf(graph.OriginalOperation.Syntax));
            states = interpreter.WalkBody(frame, states).ConvertAll(e => e.State);
            result.Exits = states.ConvertAll(s => new BodyExit(s, Operand.Unknown));
        }

        result.Exits = states.ConvertAll(s => new BodyExit(s, Operand.Unknown));
        interpreter.Finish(new Frame(null, null, null, null, null, string.Empty), result.Exits, isFollowed: false);
    }

    /// <summary>What static members hold once the type is initialized.</summary>
    public List<FlowState> StaticStates(INamedTypeSymbol type, RootResult asking, CancellationToken cancellation)
    {
        var result = AnalyzeStatics(type, cancellation);
        asking.ReadsConfiguration |= result.ReadsConfiguration;
        var states = result.Exits.ConvertAll(e => Passed(e.State));
        return states.Count > FlowLimits.EntryStates ? new List<FlowState> { states.Aggregate((a, b) => a.Join(b, "static" + IdOf(type))) } : states;
    }

    /// <summary>Every state in which an object of a class can be between calls.</summary>
    public List<FlowState> ConstructedStates(INamedTypeSymbol type, RootResult asking, CancellationToken cancellation)
    {
        type = type.OriginalDefinition;
        var states = new List<FlowState>();
        if (type.DeclaringSyntaxReferences.Length == 0 || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return states;
        _depth--;
        try
        {
            foreach (var constructor in type.InstanceConstructors)
            {
                if (constructor.IsImplicitlyDeclared && constructor.Parameters.Length > 0)
                    continue;
                var result = Analyze(constructor, cancellation);
                asking.ReadsConfiguration |= result.ReadsConfiguration;
                foreach (var exit in result.Exits)
                {
                    foreach (var state in BetweenCalls(type, Passed(exit.State).Without(key => key.Owner == "local"), asking, cancellation))
                    {
                        if (!states.Any(s => s.HasSameCells(state)))
                            states.Add(state);
                    }
                }
            }
        }
        finally
        {
            _depth++;
        }

        return states;
    }

    /// <summary>What registrations in the compilation fill a class of settings with.</summary>
    public List<Value> RegistrationsOf(INamedTypeSymbol type, RootResult asking, CancellationToken cancellation)
    {
        var found = new List<Value>();
        foreach (var owner in Index.MethodsThatPassAsTypeArgument(type, this, cancellation))
        {
            // A program that registers and uses in one method has registered by the time it uses.
            RootResult result;
            if (_inProgress.TryGetValue(owner, out var begun))
            {
                result = begun.Result;
                NoteAsked(owner, null);
                _head = Math.Min(_head, begun.Position);
            }
            else
            {
                result = Ask(owner, asking, cancellation);
            }

            asking.ReadsConfiguration |= result.ReadsConfiguration;
            if (!result.Registrations.TryGetValue(type, out var fillers))
                continue;
            foreach (var filler in fillers)
            {
                if (!found.Contains(filler))
                    found.Add(filler);
            }
        }

        return found;
    }

    /// <summary>Whether callers in the compilation go on with what the method returns, so that they are judged and not the method.</summary>
    public bool IsFollowed(IMethodSymbol method, CancellationToken cancellation) =>
        !IsVisibleOutside(method) && Index.CallSitesOf(method, this, cancellation).Any;

    public static bool IsVisibleOutside(ISymbol symbol)
    {
        for (ISymbol? s = symbol; s is not null and not INamespaceSymbol; s = s.ContainingSymbol)
        {
            if (s.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return false;
        }

        return true;
    }

    // A parameter of which nothing is known is a variable like any other, so that branches can teach what it is.
    private FlowState WithParameters(FlowState state, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.Out && !state.TryGet("local", IdOf(parameter), out _))
                state = state.With("local", IdOf(parameter), new Value.Symbolic("parameter" + IdOf(parameter), parameter.Type));
        }

        return state;
    }

    private List<FlowState> EntryStates(IMethodSymbol method, RootResult result, CancellationToken cancellation)
    {
        if (!method.IsStatic && ReceiverStates(method, result, cancellation) is { } known)
            return known;
        var parameters = ParameterStates(method, result, cancellation);
        if (method.IsStatic)
            return parameters;
        var self = ConstructedStates(method.ContainingType, result, cancellation);
        if (self.Count == 0)
            return parameters;
        if (self.Count > FlowLimits.EntryStates)
            self = new List<FlowState> { self.Aggregate((a, b) => a.Join(b, "made" + IdOf(method.ContainingType))) };
        if (self.Count * parameters.Count > FlowLimits.EntryStates * 2)
            parameters = new List<FlowState> { FlowState.Empty };
        return self.SelectMany(s => parameters.Select(p => s.WithCellsOf(p, _ => true))).ToList();
    }

    // Objects that are set up by calls, such as builders, are known by who calls: where every caller makes the object itself, it is what that caller made of it.
    private List<FlowState>? ReceiverStates(IMethodSymbol method, RootResult asking, CancellationToken cancellation)
    {
        var type = method.ContainingType;
        if (_depth <= 0 || method.MethodKind is not MethodKind.Ordinary || type.DeclaringSyntaxReferences.Length == 0
            || !type.GetMembers().Any(m => m is IFieldSymbol { IsStatic: false } field
                && (Clients.FindOne(field.Type) is { IsStream: false } || !field.IsReadOnly && Index.IsWrittenOutsideConstructors(field.AssociatedSymbol ?? field, this, cancellation))))
            return null;
        if (CallsOf(method, asking, cancellation) is not { Count: > 0 } records || records.Any(r => r.Receiver is not Value.Reference { Creation: not null }))
            return null;
        var self = SelfOf(type);
        var states = new List<FlowState>();
        foreach (var (record, state) in records.Zip(StatesOf(method, records), (r, s) => (r, s)))
        {
            var entry = state;
            foreach (var pair in state.Cells.Where(p => p.Key.Owner == record.Receiver!.Key && p.Key.Member is not (Marks.Created or Marks.Changed)))
                entry = entry.With(self.Key, pair.Key.Member, pair.Value);
            entry = entry.With(self.Key, Marks.Created, Value.True);
            if (!states.Any(s => s.HasSameCells(entry)))
                states.Add(entry);
        }

        return states.Count > FlowLimits.EntryStates ? null : states;
    }

    // One state for each call in the compilation; a parameter that one caller leaves unknown is unknown.
    private List<FlowState> ParameterStates(IMethodSymbol method, RootResult asking, CancellationToken cancellation)
    {
        var unknown = new List<FlowState> { FlowState.Empty };
        if (_depth <= 0 || method.Parameters.IsEmpty || !method.Parameters.Any(p => IsFollowed(p.Type)) || CallsOf(method, asking, cancellation) is not { Count: > 0 } records)
            return unknown;
        var states = new List<FlowState>();
        foreach (var state in StatesOf(method, records))
        {
            if (!states.Any(s => s.HasSameCells(state)))
                states.Add(state);
        }

        return states.Count > FlowLimits.EntryStates ? unknown : states;
    }

    /// <summary>Every call of a method, as its callers make it; null where one of them is not known.</summary>
    private List<CallRecord>? CallsOf(IMethodSymbol method, RootResult asking, CancellationToken cancellation)
    {
        var callers = Index.CallSitesOf(method, this, cancellation);
        if (callers.HasUnknown || callers.Sites.Length is 0 or > FlowLimits.CallSites)
            return null;

        var records = new List<CallRecord>();
        foreach (var caller in callers.Owners)
        {
            var result = Ask(caller, asking, cancellation);
            if (SymbolEqualityComparer.Default.Equals(caller, method))
                continue;
            var made = result.Calls.Where(c => SymbolIndex.AreSame(c.Key, method)).SelectMany(c => c.Value).ToList();
            if (made.Count == 0 || result.GaveUp)
                return null;
            records.AddRange(made);
        }

        return records;
    }

    private IEnumerable<FlowState> StatesOf(IMethodSymbol method, List<CallRecord> records)
    {
        var lost = new HashSet<int>();
        foreach (var parameter in method.Parameters)
        {
            if (records.Any(r => !r.Arguments.TryGetValue(parameter.Ordinal, out var value) || !r.State.Resolve(value.Value).IsKnown))
                lost.Add(parameter.Ordinal);
        }

        foreach (var record in records)
        {
            var state = Passed(record.State);
            foreach (var parameter in method.Parameters)
            {
                if (lost.Contains(parameter.Ordinal))
                    continue;
                var operand = record.Arguments[parameter.Ordinal];
                state = state.With("local", IdOf(parameter), new Cell(operand with { Value = record.State.Resolve(operand.Value) }, operand.Source));
            }

            yield return state;
        }
    }

    /// <summary>Whether values of a type can matter for a connection.</summary>
    public bool IsFollowed(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt16 or SpecialType.System_Int16 or SpecialType.System_UInt32
        || type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Array or TypeKind.TypeParameter
        || type.IsTupleType
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        || type is INamedTypeSymbol { Name: "Uri" or "ICredentials" or "ICredentialsByHost" or "Lazy" or "IEnumerable" or "IReadOnlyList" or "List" or "IReadOnlyDictionary" or "Dictionary" or "IConfiguration" or "IConfigurationSection" }
        || Clients.FindOne(type) is not null
        || type.DeclaringSyntaxReferences.Length > 0 && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    // What crosses from one body into another: objects and what they hold, not what happened to them on the way.
    private static FlowState Passed(FlowState state) =>
        state.Without(key => key.Owner is "return" or "capture" || key.Member is Marks.Left or Marks.Returned or Marks.Unguarded or Marks.Sent);

    // Members that other code may have set since the constructor are one of the constants that it sets, or unknown.
    private List<FlowState> BetweenCalls(INamedTypeSymbol type, FlowState state, RootResult asking, CancellationToken cancellation)
    {
        var self = SelfOf(type);
        var later = new List<(string Member, Cell Cell)>();
        foreach (var pair in state.Cells)
        {
            if (pair.Key.Owner != self.Key || pair.Key.Member.IndexOf('!') is var mark && mark < 0 || !_symbols.TryGetValue(pair.Key.Member.Substring(0, mark), out var member))
                continue;
            if (member is IFieldSymbol or IPropertySymbol && Index.IsWrittenOutsideConstructors(member, this, cancellation))
            {
                if (pair.Value.Operand.Value.IsKnown && Index.ConstantsWrittenTo(member, this, cancellation) is { Length: > 0 } constants)
                    later.AddRange(constants.Select(c => (pair.Key.Member, pair.Value with { Operand = c })));
                else
                    state = state.With(self.Key, pair.Key.Member, Value.Unknown);
            }
            else if (pair.Value.Operand.Value is Value.Reference reference)
                state = ForgetChanges(member, reference, state, cancellation);
        }

        state = WithLaterValues(type, state, asking, cancellation);
        var states = new List<FlowState> { state };
        states.AddRange(later.Take(FlowLimits.EntryStates).Select(l => state.With(self.Key, l.Member, l.Cell)));
        return states;
    }

    // What a method that does not send sets on a kept client may be set, or not yet.
    private FlowState ForgetChanges(ISymbol member, Value.Reference reference, FlowState state, CancellationToken cancellation)
    {
        foreach (var name in Index.MembersSetThrough(member, this, cancellation))
        {
            if (Clients.SlotOf(reference.Type, name) is { } slot)
                state = state.With(reference.Key, slot.CellName, Value.Unknown);
        }

        return state;
    }

    // A field that one method fills holds, in the others, what that method leaves in it.
    private FlowState WithLaterValues(INamedTypeSymbol type, FlowState state, RootResult asking, CancellationToken cancellation)
    {
        var self = SelfOf(type);
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsStatic || field.IsConst || field.IsImplicitlyDeclared || Clients.FindOne(field.Type) is null && !(field.Type.DeclaringSyntaxReferences.Length > 0 && field.Type.TypeKind is TypeKind.Class or TypeKind.Struct))
                continue;
            if (state.TryGet(self.Key, MemberId(field), out var held) && held.Operand.Value is Value.Reference || Index.OnlyWriterOf(field, this, cancellation) is not { } writer)
                continue;
            var result = Ask(writer, asking, cancellation);
            if (result.Exits.Count != 1 || !result.Exits[0].State.TryGet(self.Key, MemberId(field), out var cell) || cell.Operand.Value is not Value.Reference reference)
                continue;
            state = state.With(self.Key, MemberId(field), cell).WithCellsOf(Passed(result.Exits[0].State), key => key.Owner == reference.Key);
        }

        return state;
    }
}
