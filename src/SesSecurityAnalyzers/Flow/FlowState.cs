using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Everything that is known at one point of one path: what variables and objects hold, and what branches have taught.</summary>
internal sealed class FlowState
{
    public static readonly FlowState Empty = new(ImmutableDictionary<CellKey, Cell>.Empty, ImmutableDictionary<Value, Constraint>.Empty);

    private int? _hash;

    private FlowState(ImmutableDictionary<CellKey, Cell> cells, ImmutableDictionary<Value, Constraint> facts)
    {
        Cells = cells;
        Facts = facts;
    }

    public ImmutableDictionary<CellKey, Cell> Cells { get; }

    public ImmutableDictionary<Value, Constraint> Facts { get; }

    public bool TryGet(string owner, string member, out Cell cell) => Cells.TryGetValue(new CellKey(owner, member), out cell);

    public FlowState With(string owner, string member, Cell cell) => new(Cells.SetItem(new CellKey(owner, member), cell), Facts);

    public FlowState With(string owner, string member, Value value) => With(owner, member, new Cell(new Operand(value)));

    public FlowState Without(Func<CellKey, bool> predicate)
    {
        var keys = Cells.Keys.Where(predicate).ToList();
        return keys.Count == 0 ? this : new(Cells.RemoveRange(keys), Facts);
    }

    public FlowState WithCellsOf(FlowState other, Func<CellKey, bool> predicate) =>
        new(Cells.SetItems(other.Cells.Where(pair => predicate(pair.Key))), Facts);

    public FlowState WithoutFacts(Func<Value, bool> predicate)
    {
        var keys = Facts.Keys.Where(predicate).ToList();
        return keys.Count == 0 ? this : new(Cells, Facts.RemoveRange(keys));
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
            var cells = Cells;
            if (constant is not Value.Constant { Data: bool })
            {
                // A variable that is shown to be a number or a text is that from here on, on this path.
                foreach (var pair in Cells)
                {
                    if (pair.Value.Operand.Value.Equals(unknown) && pair.Key.Owner == "local")
                        cells = cells.SetItem(pair.Key, pair.Value with { Operand = pair.Value.Operand with { Value = constant } });
                }
            }

            return new(cells, Facts.SetItem(unknown, new Constraint(constant, ImmutableHashSet<Value>.Empty)));
        }

        if (known?.EqualTo is { } other)
            return other.Equals(constant) ? null : this;
        return new(Cells, Facts.SetItem(unknown, new Constraint(null, (known?.Excluded ?? ImmutableHashSet<Value>.Empty).Add(constant))));
    }

    public bool HasSameCells(FlowState other)
    {
        if (ReferenceEquals(Cells, other.Cells))
            return true;
        if (Cells.Count != other.Cells.Count || Hash != other.Hash)
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
        var facts = ImmutableDictionary.CreateBuilder<Value, Constraint>();
        foreach (var pair in Facts)
        {
            if (other.Facts.TryGetValue(pair.Key, out var constraint) && Constraint.Meet(pair.Value, constraint) is { } both)
                facts.Add(pair.Key, both);
        }

        return new(Cells, facts.ToImmutable());
    }

    public bool HasSameFacts(FlowState other) =>
        Facts.Count == other.Facts.Count && Facts.All(pair => other.Facts.TryGetValue(pair.Key, out var constraint) && constraint.SameAs(pair.Value));

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

        return new FlowState(cells.ToImmutable(), Facts).MeetFacts(other);
    }

    private int Hash
    {
        get
        {
            if (_hash is { } known)
                return known;
            var hash = 0;
            foreach (var pair in Cells)
                hash ^= unchecked(pair.Key.GetHashCode() * 31 + pair.Value.Operand.Value.GetHashCode());
            _hash = hash;
            return hash;
        }
    }
}
