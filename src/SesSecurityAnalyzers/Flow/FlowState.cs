using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Everything that is known at one point of one path: what variables and objects hold, and what branches have taught.</summary>
internal sealed class FlowState
{
    public static readonly FlowState Empty = new(ImmutableDictionary<CellKey, Cell>.Empty, ImmutableDictionary<Value, Constraint>.Empty, 0);

    // Of the cells, kept along as they change, because states are compared after every operation.
    private readonly int _hash;

    private FlowState(ImmutableDictionary<CellKey, Cell> cells, ImmutableDictionary<Value, Constraint> facts, int hash)
    {
        Cells = cells;
        Facts = facts;
        _hash = hash;
    }

    public ImmutableDictionary<CellKey, Cell> Cells { get; }

    public ImmutableDictionary<Value, Constraint> Facts { get; }

    public bool TryGet(string owner, string member, out Cell cell) => Cells.TryGetValue(new CellKey(owner, member), out cell);

    public FlowState With(string owner, string member, Cell cell) => With(new CellKey(owner, member), cell);

    public FlowState With(string owner, string member, Value value) => With(owner, member, new Cell(new Operand(value)));

    public FlowState Without(Func<CellKey, bool> predicate)
    {
        List<CellKey>? keys = null;
        var hash = _hash;
        foreach (var pair in Cells)
        {
            if (!predicate(pair.Key))
                continue;
            (keys ??= new List<CellKey>()).Add(pair.Key);
            hash ^= HashOf(pair.Key, pair.Value);
        }

        return keys is null ? this : new(Cells.RemoveRange(keys), Facts, hash);
    }

    public FlowState WithCellsOf(FlowState other, Func<CellKey, bool> predicate)
    {
        var state = this;
        foreach (var pair in other.Cells)
        {
            if (predicate(pair.Key))
                state = state.With(pair.Key, pair.Value);
        }

        return state;
    }

    public FlowState WithoutFacts(Func<Value, bool> predicate)
    {
        var keys = Facts.Keys.Where(predicate).ToList();
        return keys.Count == 0 ? this : new(Cells, Facts.RemoveRange(keys), _hash);
    }

    /// <summary>The value, or the constant that branches have shown it to be.</summary>
    public Value Resolve(Value value) =>
        !value.IsKnown && Facts.TryGetValue(value, out var constraint) && constraint.EqualTo is { } known ? known : value;

    /// <summary>Between which numbers a value lies, as far as branches have shown.</summary>
    public (long Minimum, long Maximum) RangeOf(Value value)
    {
        if (Resolve(value) is Value.Constant { Data: long number })
            return (number, number);
        var (minimum, maximum) = (long.MinValue, long.MaxValue);
        foreach (var fact in Facts)
        {
            if (fact.Key is not Value.Bound bound || !bound.Left.Equals(value) || fact.Value.EqualTo is not Value.Constant { Data: bool holds })
                continue;
            if (holds)
                minimum = Math.Max(minimum, bound.Minimum);
            else
                maximum = Math.Min(maximum, bound.Minimum - 1);
        }

        if (Facts.TryGetValue(value, out var known))
        {
            while (minimum > long.MinValue && minimum < maximum && known.Excluded.Contains(Value.Of((object)minimum)))
                minimum++;
            while (maximum < long.MaxValue && maximum > minimum && known.Excluded.Contains(Value.Of((object)maximum)))
                maximum--;
        }

        return (minimum, maximum);
    }

    /// <summary>Adds that an unknown value is, or is not, a constant. Null where that cannot be on this path.</summary>
    public FlowState? Learn(Value unknown, Value constant, bool isEqual)
    {
        Facts.TryGetValue(unknown, out var known);
        if (isEqual)
        {
            if (known?.EqualTo is { } same)
                return same.Equals(constant) ? this : null;
            if (known?.Excluded.Contains(constant) == true)
                return null;
            var state = this;
            if (constant is not Value.Constant { Data: bool })
            {
                // A variable that is shown to be a number or a text is that from here on, on this path.
                foreach (var pair in Cells)
                {
                    if (pair.Value.Operand.Value.Equals(unknown) && pair.Key.Owner == "local")
                        state = state.With(pair.Key, pair.Value with { Operand = pair.Value.Operand with { Value = constant } });
                }
            }

            return new(state.Cells, Facts.SetItem(unknown, new Constraint(constant, ImmutableHashSet<Value>.Empty)), state._hash);
        }

        if (known?.EqualTo is { } other)
            return other.Equals(constant) ? null : this;
        if (known?.Excluded.Count >= FlowLimits.Exclusions)
            return this;
        return new(Cells, Facts.SetItem(unknown, new Constraint(null, (known?.Excluded ?? ImmutableHashSet<Value>.Empty).Add(constant))), _hash);
    }

    public bool HasSameCells(FlowState other)
    {
        if (ReferenceEquals(Cells, other.Cells))
            return true;
        if (Cells.Count != other.Cells.Count || _hash != other._hash)
            return false;
        foreach (var pair in Cells)
        {
            if (!other.Cells.TryGetValue(pair.Key, out var cell) || !cell.Operand.Value.Equals(pair.Value.Operand.Value))
                return false;
        }

        return true;
    }

    /// <summary>Two paths meet that know the same of variables and objects: what only one of them has learnt is dropped.</summary>
    public FlowState MeetFacts(FlowState other)
    {
        if (ReferenceEquals(Facts, other.Facts))
            return this;
        var facts = ImmutableDictionary.CreateBuilder<Value, Constraint>();
        foreach (var pair in Facts)
        {
            if (other.Facts.TryGetValue(pair.Key, out var constraint) && Constraint.Meet(pair.Value, constraint) is { } both)
                facts.Add(pair.Key, both);
        }

        return new(Cells, facts.ToImmutable(), _hash);
    }

    /// <summary>One state for two that know the same of variables and objects, where it says neither more nor less than they do together; null where no state does.</summary>
    public FlowState? Unite(FlowState other)
    {
        if (ReferenceEquals(Facts, other.Facts))
            return this;
        var isImplied = true;
        var implies = true;
        Value? complement = null;
        var derived = new List<Value.Comparison>();
        foreach (var key in Facts.Keys.Concat(other.Facts.Keys.Where(k => !Facts.ContainsKey(k))))
        {
            Facts.TryGetValue(key, out var left);
            other.Facts.TryGetValue(key, out var right);
            if (left is not null && right is not null && left.SameAs(right))
                continue;
            isImplied &= left is null || right?.Implies(left) == true;
            implies &= right is null || left?.Implies(right) == true;
            if (key is Value.Comparison comparison)
                derived.Add(comparison);
            if (left is null || right is null || !left.Completes(right))
                complement = Value.Unknown;
            else if (key is not Value.Comparison || !Facts.ContainsKey(((Value.Comparison)key).Left))
                complement = complement is null ? key : Value.Unknown;
        }

        if (isImplied)
            return this;
        if (implies)
            return other;
        // They differ in the answer to one question only.
        return complement is not null && !ReferenceEquals(complement, Value.Unknown) && derived.All(d => d.Equals(complement) || d.Left.Equals(complement)) ? MeetFacts(other) : null;
    }

    public bool HasSameFacts(FlowState other) =>
        ReferenceEquals(Facts, other.Facts) || Facts.Count == other.Facts.Count && Facts.All(pair => other.Facts.TryGetValue(pair.Key, out var constraint) && constraint.SameAs(pair.Value));

    /// <summary>One state for both: what differs is unknown, and a variable or a member that differs is one unknown value wherever it is read.</summary>
    /// <param name="other">The other state.</param>
    /// <param name="place">Names the place where they meet.</param>
    public FlowState Join(FlowState other, string place)
    {
        var cells = ImmutableDictionary.CreateBuilder<CellKey, Cell>();
        foreach (var pair in Cells)
        {
            if (other.Cells.TryGetValue(pair.Key, out var cell) && cell.Operand.Value.Equals(pair.Value.Operand.Value))
                cells.Add(pair.Key, pair.Value);
            else
                cells.Add(pair.Key, new Cell(new Operand(pair.Key.Member.Length == 0 || pair.Key.Member[0] is not ('$' or '@') ? new Value.Symbolic("joined" + place + "." + pair.Key, null, isCall: true) : Value.Unknown)));
        }

        foreach (var pair in other.Cells)
        {
            if (!Cells.ContainsKey(pair.Key))
                cells.Add(pair.Key, new Cell(Operand.Unknown));
        }

        return new FlowState(cells.ToImmutable(), Facts, cells.Aggregate(0, (hash, pair) => hash ^ HashOf(pair.Key, pair.Value))).MeetFacts(other);
    }

    private FlowState With(CellKey key, Cell cell)
    {
        var hash = _hash ^ HashOf(key, cell);
        if (Cells.TryGetValue(key, out var old))
            hash ^= HashOf(key, old);
        return new(Cells.SetItem(key, cell), Facts, hash);
    }

    private static int HashOf(CellKey key, Cell cell) => unchecked(key.GetHashCode() * 31 + cell.Operand.Value.GetHashCode() * 17);
}
