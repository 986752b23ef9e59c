using System.Collections.Immutable;
using System.Linq;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What branches have taught about an unknown value on a path.</summary>
/// <param name="EqualTo">What it is, where that is known.</param>
/// <param name="Excluded">What it is not.</param>
internal sealed record Constraint(Value? EqualTo, ImmutableHashSet<Value> Excluded)
{
    public bool SameAs(Constraint other) => Equals(EqualTo, other.EqualTo) && Excluded.SetEquals(other.Excluded);

    /// <summary>Whether nothing that this allows is ruled out by another.</summary>
    public bool Implies(Constraint other)
    {
        if (EqualTo is { } value)
            return other.EqualTo is { } same ? same.Equals(value) : !other.Excluded.Contains(value);
        return other.EqualTo is null && other.Excluded.IsSubsetOf(Excluded);
    }

    /// <summary>Whether one or the other holds, whatever the value is, but for what both rule out.</summary>
    public bool Completes(Constraint other) => (EqualTo, other.EqualTo) switch
    {
        (Value.Constant { Data: bool left }, Value.Constant { Data: bool right }) => left != right,
        ({ } value, null) => other.Excluded.Contains(value),
        (null, { } value) => Excluded.Contains(value),
        _ => false,
    };

    /// <summary>What holds on both of two paths that meet; null where nothing does.</summary>
    public static Constraint? Meet(Constraint left, Constraint right)
    {
        if (left.EqualTo is { } l && right.EqualTo is { } r)
            return l.Equals(r) ? left : null;
        var excluded = left.Excluded.Where(v => right.Excluded.Contains(v) || right.EqualTo is { } e && !e.Equals(v))
            .Concat(right.Excluded.Where(v => left.EqualTo is { } e && !e.Equals(v)))
            .ToImmutableHashSet();
        return excluded.IsEmpty ? null : new Constraint(null, excluded);
    }
}
