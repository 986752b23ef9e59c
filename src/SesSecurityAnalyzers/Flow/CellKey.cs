using System;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Names a variable, or a member of an object.</summary>
internal readonly struct CellKey : IEquatable<CellKey>
{
    private readonly int _hash;

    public CellKey(string owner, string member)
    {
        Owner = owner;
        Member = member;
        _hash = unchecked((StringComparer.Ordinal.GetHashCode(owner) * 397) ^ StringComparer.Ordinal.GetHashCode(member));
    }

    /// <summary>The key of the object, or the id of the variable.</summary>
    public string Owner { get; }

    public string Member { get; }

    public bool Equals(CellKey other) => _hash == other._hash && string.Equals(Owner, other.Owner, StringComparison.Ordinal) && string.Equals(Member, other.Member, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is CellKey other && Equals(other);

    public override int GetHashCode() => _hash;

    public override string ToString() => Owner + "." + Member;
}
