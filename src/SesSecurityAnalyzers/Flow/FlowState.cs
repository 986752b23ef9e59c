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

    public bool HasSameFacts(FlowState other) =>
        ReferenceEquals(Facts, other.Facts) || Facts.Count == other.Facts.Count && Facts.All(pair => other.Facts.TryGetValue(pair.Key, out var constraint) && constraint.SameAs(pair.Value));

    /// <summary>One state for both: what differs is unknown.</summary>
    public FlowState Join(FlowState other)
    {
        var cells = ImmutableDictionary.CreateBuilder<CellKey, Cell>();
        foreach (var pair in Cells)
        {
            if (other.Cells.TryGetValue(pair.Key, out var cell) && cell.Operand.Value.Equals(pair.Value.Operand.Value))
                cells.Add(pair.Key, pair.Value);
            else
                cells.Add(pair.Key, new Cell(Operand.Unknown));
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
