using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
        for (var i = 0; i < exits.Count; i++)
        {
            if (exits[i].State.HasSameCells(exit.State))
            {
                exits[i] = new BodyExit(exits[i].State.MeetFacts(exit.State), exits[i].Returned);
                return;
            }
        }

        exits.Add(exit);
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
            _cancellation.ThrowIfCancellationRequested();
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
                    if (CanThrow(operation))
                        PushToHandlers(block, before);
                    Evaluate(operation, before, frame, (after, _) => AddDistinct(next, after));
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

            if (CanThrow(block.BranchValue))
                PushToHandlers(block, state);
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
                        AddDistinct(next, after);
                }

                states = next;
            }

            foreach (var after in states)
            {
                if (branch.Destination is { } destination)
                    Arrive(destination.Ordinal, after, destination.Ordinal <= from.Ordinal);
                else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && within is not null)
                    AddEnd(after);
            }
        }

        void PushToHandlers(BasicBlock block, FlowState state)
        {
            for (var region = block.EnclosingRegion; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
            {
                if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { Kind: ControlFlowRegionKind.TryAndCatch } guarded)
                    continue;
                foreach (var handler in guarded.NestedRegions)
                {
                    if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
                        Arrive(handler.FirstBlockOrdinal, state, isBackEdge: false);
                }
            }
        }

        void AddEnd(FlowState state)
        {
            for (var i = 0; i < ends.Count; i++)
            {
                if (ends[i].HasSameCells(state))
                {
                    ends[i] = ends[i].MeetFacts(state);
                    return;
                }
            }

            if (ends.Count < FlowLimits.StatesPerBlock)
                ends.Add(state);
            else
                ends[ends.Count - 1] = ends[ends.Count - 1].Join(state);
        }

        void Arrive(int ordinal, FlowState state, bool isBackEdge)
        {
            // What lies outside a finally region that is walked by itself is reached from the walk around it.
            if (within is not null && (ordinal < within.FirstBlockOrdinal || ordinal > within.LastBlockOrdinal))
                return;
            if (!arrived.TryGetValue(ordinal, out var known))
                arrived.Add(ordinal, known = new List<FlowState>());
            if (isBackEdge)
                state = Widen(state.WithoutFacts(value => IsVolatile(value)), known, ordinal);
            for (var i = 0; i < known.Count; i++)
            {
                if (!known[i].HasSameCells(state))
                    continue;
                var met = known[i].MeetFacts(state);
                if (met.HasSameFacts(known[i]))
                    return;
                known[i] = met;
                Enqueue(ordinal, met);
                return;
            }

            var limit = isBackEdge ? FlowLimits.StatesPerLoop : FlowLimits.StatesPerBlock;
            if (known.Count < limit)
            {
                known.Add(state);
                Enqueue(ordinal, state);
                return;
            }

            var joined = known[known.Count - 1].Join(state);
            if (joined.HasSameCells(known[known.Count - 1]) && joined.HasSameFacts(known[known.Count - 1]))
                return;
            known[known.Count - 1] = joined;
            Enqueue(ordinal, joined);
        }

        void Enqueue(int ordinal, FlowState state)
        {
            if (!pending.TryGetValue(ordinal, out var queue))
                pending.Add(ordinal, queue = new Queue<FlowState>());
            queue.Enqueue(state);
        }
    }

    // What counts the rounds of a loop is some number in the next one, the same number for all who ask in that round.
    private static FlowState Widen(FlowState state, List<FlowState> known, int ordinal)
    {
        foreach (var pair in state.Cells)
        {
            if (pair.Key.Owner != "local" || !IsCounted(pair.Value.HandedOver) || !(pair.Value.Operand.Value is Value.Constant { Data: long } || ReferenceEquals(pair.Value.Operand.Value, Value.Unknown)))
                continue;
            if (known.Any(k => k.Cells.TryGetValue(pair.Key, out var cell) && !cell.Operand.Value.Equals(pair.Value.Operand.Value)))
                state = state.With(pair.Key.Owner, pair.Key.Member, new Value.Symbolic("round" + ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) + "." + pair.Key.Member, null, isCall: true));
        }

        return state;
    }

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

    private static void AddDistinct(List<FlowState> states, FlowState state)
    {
        for (var i = 0; i < states.Count; i++)
        {
            if (states[i].HasSameCells(state) && states[i].HasSameFacts(state))
                return;
        }

        if (states.Count < FlowLimits.StatesPerBlock)
            states.Add(state);
        else
            states[states.Count - 1] = states[states.Count - 1].Join(state);
    }

    private static bool CanThrow(IOperation operation) =>
        operation is not IFlowCaptureOperation { Value: ILocalReferenceOperation or IParameterReferenceOperation or ILiteralOperation or IFlowCaptureReferenceOperation }
            and not ILocalReferenceOperation and not ILiteralOperation and not IFlowCaptureReferenceOperation;

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
                if (state.Resolve(bound.Left) is Value.Constant { Data: long number })
                {
                    if (bound.Holds(number) == expected)
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
