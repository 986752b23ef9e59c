using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Walks the paths of a body and of what it calls. This part walks the graph; the others evaluate operations.</summary>
/// <remarks>One instance serves one root. Not thread-safe.</remarks>
internal sealed partial class Interpreter
{
    private readonly CompilationFlow _flow;
    private readonly RootResult _result;
    private readonly CancellationToken _cancellation;
    // Lambdas of the root that nothing has called, and those that something has.
    private readonly Dictionary<SyntaxNode, Value.Function> _waiting = new();
    private readonly HashSet<SyntaxNode> _ran = new();
    private readonly Dictionary<IOperation, bool> _throwing = new();
    // Bodies that took more than their share of the steps.
    private readonly HashSet<IMethodSymbol> _abandoned = new(SymbolEqualityComparer.Default);
    private int _limit;
    private int _steps;
    private int _operationDepth;

    // What the statement being evaluated has made of the state so far.
    private FlowState _state = FlowState.Empty;
    private Choices _choices = new();
    private Dictionary<string, List<BodyExit>?> _inlined = new();
    private Frame _frame = null!;

    public Interpreter(CompilationFlow flow, RootResult result, int steps, CancellationToken cancellation)
    {
        _flow = flow;
        _result = result;
        _limit = steps;
        _cancellation = cancellation;
    }

    /// <summary>Walks a body from each of its entry states.</summary>
    public List<BodyExit> WalkBody(Frame frame, IEnumerable<FlowState> entries)
    {
        var exits = new List<BodyExit>();
        foreach (var entry in entries)
        {
            foreach (var state in Walk(frame, entry, within: null))
                AddExit(exits, new BodyExit(state, TakeReturned(state, frame)));
        }

        return exits;
    }

    private static Operand TakeReturned(FlowState state, Frame frame) =>
        state.TryGet("return", frame.Site, out var cell) ? cell.Operand : Operand.Unknown;

    private static void AddExit(List<BodyExit> exits, BodyExit exit)
    {
        var alike = 0;
        for (var i = 0; i < exits.Count; i++)
        {
            if (!exits[i].Returned.Value.Equals(exit.Returned.Value) || !exits[i].State.HasSameCells(exit.State))
                continue;
            if ((exits[i].State.Unite(exit.State) ?? (++alike == FlowLimits.FactsApart ? exits[i].State.MeetFacts(exit.State) : null)) is { } united)
            {
                exits[i] = new BodyExit(united, exits[i].Returned);
                return;
            }
        }

        exits.Add(exit);
    }

    /// <summary>Adds a state to those that are kept apart at a place.</summary>
    /// <returns>The state to go on with; null where the place knows it already.</returns>
    private static FlowState? KeepApart(List<FlowState> states, FlowState state, int limit, string place)
    {
        var alike = 0;
        for (var i = 0; i < states.Count; i++)
        {
            if (!states[i].HasSameCells(state))
                continue;
            if (states[i].Unite(state) is { } united)
            {
                if (ReferenceEquals(united, states[i]))
                    return null;
                states.RemoveAt(i);
                return KeepApart(states, united, limit, place);
            }

            if (++alike < FlowLimits.FactsApart)
                continue;
            var met = states[i].MeetFacts(state);
            states[i] = met;
            return met;
        }

        if (states.Count < limit)
        {
            states.Add(state);
            return state;
        }

        var joined = states[states.Count - 1].Join(state, place);
        if (joined.HasSameCells(states[states.Count - 1]) && joined.HasSameFacts(states[states.Count - 1]))
            return null;
        states[states.Count - 1] = joined;
        return joined;
    }

    private List<FlowState> Walk(Frame frame, FlowState entry, ControlFlowRegion? within)
    {
        var graph = frame.Graph!;
        var ends = new List<FlowState>();
        var arrived = new Dictionary<int, List<FlowState>>();
        var pending = new SortedDictionary<int, Queue<FlowState>>();
        Arrive(within?.FirstBlockOrdinal ?? 0, entry, isBackEdge: false);
        while (pending.Count > 0)
        {
            StopPoint.Pass(_cancellation);
            int ordinal;
            using (var first = pending.GetEnumerator())
            {
                first.MoveNext();
                ordinal = first.Current.Key;
            }

            var queue = pending[ordinal];
            var state = queue.Dequeue();
            if (queue.Count == 0)
                pending.Remove(ordinal);
            // What met another one since it came is in what they became.
            if (arrived[ordinal].Contains(state))
                Process(graph.Blocks[ordinal], state);
        }

        return ends;

        void Process(BasicBlock block, FlowState state)
        {
            if (block.Kind == BasicBlockKind.Exit)
            {
                AddEnd(state);
                return;
            }

            var states = new List<FlowState> { state };
            foreach (var operation in block.Operations)
            {
                var next = new List<FlowState>();
                foreach (var before in states)
                {
                    PushToHandlers(block, before, operation);
                    Evaluate(operation, before, frame, (after, _) => KeepApart(next, after, FlowLimits.StatesPerBlock, frame.Site + "#in" + block.Ordinal.ToString(CultureInfo.InvariantCulture)));
                }

                states = next;
            }

            foreach (var after in states)
                Leave(block, after);
        }

        void Leave(BasicBlock block, FlowState state)
        {
            if (block.BranchValue is null)
            {
                Follow(block, block.FallThroughSuccessor, state);
                return;
            }

            PushToHandlers(block, state, Throws(block) ? null : block.BranchValue);
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                Evaluate(block.BranchValue, state, frame, (after, operand) =>
                {
                    if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
                        after = after.With("return", frame.Site, new Cell(operand, block.BranchValue.Syntax));
                    Follow(block, block.FallThroughSuccessor, after);
                });
                return;
            }

            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Evaluate(block.BranchValue, state, frame, (after, operand) =>
            {
                foreach (var taken in Assume(after, operand.Value, jumpsWhen))
                    Follow(block, block.ConditionalSuccessor, taken);
                foreach (var passed in Assume(after, operand.Value, !jumpsWhen))
                    Follow(block, block.FallThroughSuccessor, passed);
            });
        }

        void Follow(BasicBlock from, ControlFlowBranch? branch, FlowState state)
        {
            if (branch is null)
                return;
            var states = new List<FlowState> { state };
            foreach (var region in branch.FinallyRegions)
            {
                var next = new List<FlowState>();
                foreach (var before in states)
                {
                    foreach (var after in Walk(frame, before, region))
                        KeepApart(next, after, FlowLimits.StatesPerBlock, frame.Site + "#finally" + region.FirstBlockOrdinal.ToString(CultureInfo.InvariantCulture));
                }

                states = next;
            }

            foreach (var left in states)
            {
                var after = branch.LeavingRegions.IsEmpty ? left : LeaveScopes(left, branch.LeavingRegions, frame);
                if (branch.Destination is { } destination)
                    Arrive(destination.Ordinal, after, destination.Ordinal <= from.Ordinal);
                else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && within is not null)
                    AddEnd(after);
            }
        }

        // What is thrown by an operation, or by the block itself, is caught in the state in which it was thrown.
        void PushToHandlers(BasicBlock block, FlowState state, IOperation? thrower)
        {
            for (var region = block.EnclosingRegion; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
            {
                if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { Kind: ControlFlowRegionKind.TryAndCatch } guarded)
                    continue;
                // A handler is entered, even where nothing in sight throws.
                if (thrower is not null && !CanThrow(thrower) && CanThrow(graph, region))
                    continue;
                foreach (var handler in guarded.NestedRegions)
                {
                    if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                        Arrive(handler.FirstBlockOrdinal, state, isBackEdge: false);
                }
            }
        }

        void AddEnd(FlowState state) => KeepApart(ends, state, FlowLimits.StatesPerBlock, frame.Site + "#end");

        void Arrive(int ordinal, FlowState state, bool isBackEdge)
        {
            // What lies outside a finally region that is walked by itself is reached from the walk around it.
            if (within is not null && (ordinal < within.FirstBlockOrdinal || ordinal > within.LastBlockOrdinal))
                return;
            if (!arrived.TryGetValue(ordinal, out var known))
                arrived.Add(ordinal, known = new List<FlowState>());
            if (isBackEdge)
                state = Widen(state.WithoutFacts(value => IsVolatile(value)), known, ordinal);
            if (KeepApart(known, state, isBackEdge ? FlowLimits.StatesPerLoop : FlowLimits.StatesPerBlock, frame.Site + "#" + ordinal.ToString(CultureInfo.InvariantCulture)) is { } next)
                Enqueue(ordinal, next);
        }

        void Enqueue(int ordinal, FlowState state)
        {
            if (!pending.TryGetValue(ordinal, out var queue))
                pending.Add(ordinal, queue = new Queue<FlowState>());
            queue.Enqueue(state);
        }
    }

    // Variables of a block that is left are gone, unless a lambda may still read them.
    private FlowState LeaveScopes(FlowState state, ImmutableArray<ControlFlowRegion> regions, Frame frame)
    {
        HashSet<string>? gone = null;
        var keepsVariables = state.Cells.Values.Any(c => c.Operand.Value is Value.Function);
        foreach (var region in regions)
        {
            foreach (var capture in region.CaptureIds)
                (gone ??= new HashSet<string>(StringComparer.Ordinal)).Add(CaptureMember(frame, capture));
            if (keepsVariables)
                continue;
            foreach (var local in region.Locals)
                (gone ??= new HashSet<string>(StringComparer.Ordinal)).Add(_flow.IdOf(local));
        }

        return gone is null ? state : state.Without(key => key.Owner is "local" or "capture" && gone.Contains(key.Member));
    }

    // What counts the rounds of a loop is some number in the next one, the same number for all who ask in that round.
    private static FlowState Widen(FlowState state, List<FlowState> known, int ordinal)
    {
        foreach (var pair in state.Cells)
        {
            var value = pair.Value.Operand.Value;
            if (pair.Key.Owner != "local" || !IsCounted(pair.Value.HandedOver) || !(value is Value.Constant { Data: long } or Value.Symbolic { IsCall: true } || ReferenceEquals(value, Value.Unknown)))
                continue;
            var others = known.Select(k => k.Cells.TryGetValue(pair.Key, out var cell) ? cell.Operand.Value : value).Where(v => !v.Equals(value)).Distinct().ToList();
            if (others.Count < FlowLimits.Rounds)
                continue;
            var round = new Value.Symbolic("round" + ordinal.ToString(CultureInfo.InvariantCulture) + "." + pair.Key.Member, null, isCall: true);
            state = state.With(pair.Key.Owner, pair.Key.Member, pair.Value with { Operand = new Operand(round) });
            // It only goes up from where it began, or only down.
            var numbers = others.Append(value).OfType<Value.Constant>().Select(c => c.Data).OfType<long>().ToList();
            if (numbers.Count > 0 && Step(pair.Value.HandedOver) is { } isUp)
                state = Assume(state, Value.Bound.Make(round, isUp ? ">=" : "<=", isUp ? numbers.Min() : numbers.Max()), expected: true).DefaultIfEmpty(state).First();
        }

        return state;
    }

    private static bool? Step(SyntaxNode? handedOver) => handedOver?.Kind() switch
    {
        SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression => true,
        SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression => false,
        _ => null,
    };

    private static bool IsCounted(SyntaxNode? handedOver) =>
        handedOver is PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax
        || handedOver?.Parent is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression };

    // In the next round of a loop a call may answer differently.
    private static bool IsVolatile(Value value) => value switch
    {
        Value.Symbolic symbolic => symbolic.IsCall,
        Value.Comparison comparison => IsVolatile(comparison.Left) || IsVolatile(comparison.Right),
        Value.Bound bound => IsVolatile(bound.Left),
        Value.Not not => IsVolatile(not.Operand),
        Value.Junction junction => junction.Operands.Any(IsVolatile),
        _ => false,
    };

    // Calls throw; what only moves values about does not, as far as a reader minds.
    private bool CanThrow(IOperation operation)
    {
        if (!_throwing.TryGetValue(operation, out var known))
            _throwing.Add(operation, known = operation.DescendantsAndSelf().Any(o => o is IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IDynamicInvocationOperation
                || o is IPropertyReferenceOperation property && (property.Property.GetMethod is { } getter && _flow.HasBody(getter) || property.Property.SetMethod is { } setter && _flow.HasBody(setter))));
        return known;
    }

    private bool CanThrow(ControlFlowGraph graph, ControlFlowRegion region)
    {
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            if (graph.Blocks[i].Operations.Any(CanThrow) || graph.Blocks[i].BranchValue is { } value && (Throws(graph.Blocks[i]) || CanThrow(value)))
                return true;
        }

        return false;
    }

    private static bool Throws(BasicBlock block) => block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow;

    /// <summary>Evaluates one operation for every combination of alternatives met in it.</summary>
    private void Evaluate(IOperation operation, FlowState before, Frame frame, Action<FlowState, Operand> then)
    {
        var outer = (_state, _choices, _inlined, _frame);
        _choices = new Choices();
        _inlined = new Dictionary<string, List<BodyExit>?>();
        _frame = frame;
        try
        {
            var outcomes = new List<(FlowState State, Operand Operand)>();
            var rounds = 0;
            do
            {
                _state = before;
                try
                {
                    var operand = Eval(operation);
                    outcomes.Add((_state, operand));
                }
                catch (PathEndsException)
                {
                }

                if (++rounds >= FlowLimits.Alternatives)
                    throw new GaveUpException();
            }
            while (_choices.Next());

            foreach (var (state, operand) in outcomes)
                then(state, operand);
        }
        finally
        {
            (_state, _choices, _inlined, _frame) = outer;
        }
    }

    /// <summary>The states in which a condition has a value; none where it cannot.</summary>
    private static IEnumerable<FlowState> Assume(FlowState state, Value condition, bool expected)
    {
        condition = state.Resolve(condition);
        switch (condition)
        {
            case Value.Constant { Data: bool known }:
                if (known == expected)
                    yield return state;
                break;
            case Value.Not not:
                foreach (var next in Assume(state, not.Operand, !expected))
                    yield return next;
                break;
            case Value.Comparison comparison:
                var decided = Decide(state.Resolve(comparison.Left), state.Resolve(comparison.Right));
                if (decided is null && comparison.Right is Value.Constant { Data: long wanted } && state.RangeOf(comparison.Left) is var possible && (wanted < possible.Minimum || wanted > possible.Maximum))
                    decided = false;
                if (decided is { } answer)
                {
                    if (answer == expected)
                        yield return state;
                }
                else if (!comparison.Left.IsKnown && comparison.Right is Value.Constant or Value.Text)
                {
                    if (state.Learn(comparison.Left, comparison.Right, expected) is { } learnt)
                        yield return learnt.Learn(condition, Value.Of(expected), isEqual: true) ?? learnt;
                }
                else if (state.Learn(condition, Value.Of(expected), isEqual: true) is { } noted)
                {
                    yield return noted;
                }

                break;
            case Value.Bound bound:
                var range = state.RangeOf(bound.Left);
                if (range.Minimum >= bound.Minimum || range.Maximum < bound.Minimum)
                {
                    if (range.Minimum >= bound.Minimum == expected)
                        yield return state;
                }
                else if (state.Learn(condition, Value.Of(expected), isEqual: true) is { } within)
                {
                    yield return within;
                }

                break;
            case Value.Junction junction when junction.IsAll == expected:
                IEnumerable<FlowState> all = new[] { state };
                foreach (var operand in junction.Operands)
                    all = AssumeInEach(all, operand, expected);
                foreach (var next in all)
                    yield return next;
                break;
            case Value.Junction junction:
                IEnumerable<FlowState> rest = new[] { state };
                foreach (var operand in junction.Operands)
                {
                    foreach (var hit in AssumeInEach(rest, operand, expected))
                        yield return hit;
                    rest = AssumeInEach(rest, operand, !expected);
                }

                break;
            default:
                if (ReferenceEquals(condition, Value.Unknown))
                    yield return state;
                else if (state.Learn(condition, Value.Of(expected), isEqual: true) is { } learntSymbol)
                    yield return learntSymbol;
                break;
        }
    }

    // Every part of a condition may hold in several ways, and all together in as many as their product.
    private static List<FlowState> AssumeInEach(IEnumerable<FlowState> states, Value operand, bool expected)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var next = new List<FlowState>();
        foreach (var state in states)
        {
            foreach (var assumed in Assume(state, operand, expected))
            {
                if (next.Count == FlowLimits.Alternatives)
                    throw new GaveUpException();
                next.Add(assumed);
            }
        }

        return next;
    }

    /// <summary>Whether two values are equal, where that can be said.</summary>
    private static bool? Decide(Value left, Value right)
    {
        if (left is Value.Symbolic or Value.Not or Value.Comparison or Value.Bound or Value.Junction && left.Equals(right))
            return true;
        if (!left.IsKnown || !right.IsKnown)
            return null;
        switch (left, right)
        {
            case (Value.Text l, Value.Text r):
                if (!l.HasHoles && !r.HasHoles)
                    return string.Equals(l.Pattern, r.Pattern, StringComparison.Ordinal);
                return Fits(l.Pattern, r.Pattern) ? null : false;
            case (Value.Constant l, Value.Constant r):
                return Equals(l.Data, r.Data);
            case (Value.Reference, Value.Reference):
                return left.Equals(right) ? true : null;
            case (Value.Constant { Data: null }, _) or (_, Value.Constant { Data: null }):
                return false;
            default:
                return left.Equals(right) ? true : null;
        }
    }

    // Whether a text with holes may be another text with holes, judged by what comes before the first hole and after the last.
    private static bool Fits(string left, string right)
    {
        var leftPrefix = Prefix(left);
        var rightPrefix = Prefix(right);
        var shorter = Math.Min(leftPrefix.Length, rightPrefix.Length);
        return string.CompareOrdinal(leftPrefix, 0, rightPrefix, 0, shorter) == 0;

        static string Prefix(string text)
        {
            var hole = text.IndexOf(Policy.Endpoints.HostText.Hole);
            return hole < 0 ? text : text.Substring(0, hole);
        }
    }
}
